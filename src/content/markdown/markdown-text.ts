import { replaceInvalidCharacters } from '../html/escape.js'
import { collapseWhiteSpace } from '../html/white-space.js'

/**
 * Escapes a text for a paragraph, heading, link or table cell of Markdown, and collapses its white space. Markup that only
 * counts at the start of a line is left to {@link escapeLineStarts}.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return collapseWhiteSpace(replaceInvalidCharacters(text)).replace(MARKUP, '\\$&')
}

/** Escapes a text that is a line of its own, as in a heading: {@link escapeMarkdown} without spaces around it. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).trim()
}

/** An underscore inside a word is not markup. It stays, so that names and URLs remain readable. */
const MARKUP = /[\\`*[\]<|~]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=[#A-Za-z])/gu

/**
 * Escapes markup at the start of lines: headings, lists, quotes, underlines of headings and tables.
 * @see https://spec.commonmark.org/0.31.2/#leaf-blocks
 */
export function escapeLineStarts(markdown: string): string {
  return markdown.replace(/^(\d{1,9})(?=[.)](?:\s|$))|^(?=[-#+=>:])/gm, '$1\\')
}

/** Writes a heading. https://spec.commonmark.org/0.31.2/#atx-headings */
export function markdownHeading(level: number, markdown: string): string {
  // A `#` at the end would be read as part of the markup.
  return `${'#'.repeat(level)} ${markdown.endsWith('#') ? `${markdown.slice(0, -1)}\\#` : markdown}`
}

/** Writes a link around Markdown. https://spec.commonmark.org/0.31.2/#links */
export function markdownLink(markdown: string, url: string): string {
  return `[${markdown}](${escapeDestination(url)})`
}

/** Writes a URL as a link to itself. https://spec.commonmark.org/0.31.2/#autolinks */
export function markdownAutolink(url: string): string {
  return `<${encodeUrl(url)}>`
}

/** Percent-encodes or escapes the characters of a URL that are not allowed in a link or would end it. */
function escapeDestination(url: string): string {
  return encodeUrl(url).replace(/[()]|&(?=[#A-Za-z])/g, '\\$&')
}

/** Percent-encodes the characters of a URL that no link may contain. */
function encodeUrl(url: string): string {
  return url.replace(
    /[\0-\x20\x7f<>\\`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** Writes a code span, in a fence that does not occur in the code. https://spec.commonmark.org/0.31.2/#code-spans */
export function markdownCode(code: string): string {
  const fence = fenceFor(code, 1)
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return fence + pad + code + pad + fence
}

/** A fence of backticks longer than any run of backticks in the code. */
export function fenceFor(code: string, least: number): string {
  let longest = least - 1
  for (const [row] of code.matchAll(/`+/g)) longest = Math.max(longest, row.length)
  return '`'.repeat(longest + 1)
}
