import { replaceInvalidCharacters } from '../html/escape.js'

/**
 * Escapes a text for a line of Markdown, white space collapsed: nothing in it is markup there, wherever in a paragraph,
 * a heading, a link or a table it stands. What is markup only at the start of a line is the matter of
 * {@link escapeLineStarts}.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return replaceInvalidCharacters(text)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(MARKUP, '\\$&')
}

/** An underscore within a word is none: it stays as it is, for the sake of names and addresses. */
const MARKUP = /[\\`*[\]<|~]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=[#A-Za-z])/gu

/**
 * Escapes what would make a block of lines of Markdown: headings, lists, quotes, underlines of headings and tables.
 * @see https://spec.commonmark.org/0.31.2/#leaf-blocks
 */
export function escapeLineStarts(markdown: string): string {
  return markdown.replace(/^(\d{1,9})(?=[.)](?:\s|$))|^(?=[-#+=>:])/gm, '$1\\')
}

/** A heading in one line. https://spec.commonmark.org/0.31.2/#atx-headings */
export function markdownHeading(level: number, markdown: string): string {
  // A `#` at the end would be taken for decoration.
  return `${'#'.repeat(level)} ${markdown.endsWith('#') ? `${markdown.slice(0, -1)}\\#` : markdown}`
}

/** A link, its text Markdown already. https://spec.commonmark.org/0.31.2/#links */
export function markdownLink(markdown: string, url: string): string {
  return `[${markdown}](${escapeDestination(url)})`
}

/** An address between the parentheses of a link: what cannot stand there, or ends it, is percent-encoded. */
function escapeDestination(url: string): string {
  return url
    .replace(
      /[\0-\x20\x7f<>\\`|]/g,
      (odd) => `%${odd.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/[()]|&(?=[#A-Za-z])/g, '\\$&')
}

/** A span of code, in a fence that nothing in it ends. https://spec.commonmark.org/0.31.2/#code-spans */
export function markdownCode(code: string): string {
  const fence = fenceFor(code, 1)
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return fence + pad + code + pad + fence
}

/** Backticks, more than stand anywhere in a row in the code. */
export function fenceFor(code: string, least: number): string {
  let longest = least - 1
  for (const [row] of code.matchAll(/`+/g)) longest = Math.max(longest, row.length)
  return '`'.repeat(longest + 1)
}
