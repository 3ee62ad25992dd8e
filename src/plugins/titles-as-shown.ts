import { collapseWhiteSpace } from '../content/html/white-space.js'
import { hasBreak, replaceBreaks } from '../content/stored/name-text.js'
import { closeReferences, OPEN_REFERENCE } from '../content/stored/title-text.js'
import { decodePrintedText } from '../content/stored/wordpress-escaping.js'
import type { Head } from '../head/model/head.js'
import { isPlainObject } from '../internal/plain-object.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { isPlainText } from '../jsonld/graph/property-kinds.js'
import { replaceItems, replaceMembers } from '../jsonld/graph/replace-values.js'
import type { RestPost } from '../wordpress/shapes/post.js'
import { embeddedParent } from '../wordpress/values/embedded-resources.js'

/**
 * Corrects what an SEO plugin makes of the titles of a post and its parent: words that it joins at a `<br>`, or separates by a line
 * break, are separated by a space, and a character reference without a semicolon, which it escapes, becomes the character.
 *
 * @returns The same head if the titles have neither.
 */
export function withTitlesAsShown(head: Head, resource: unknown): Head {
  const corrections = titlesOf(resource).filter(mayBeMisread).map(correctionOf)
  if (corrections.length === 0) return head
  const correct: Correct = (text) => corrections.reduce((corrected, one) => one(corrected), text)
  const { openGraph, twitter, graph } = head
  return {
    ...correctTexts(head, correct),
    ...(openGraph !== undefined && { openGraph: correctTexts(openGraph, correct) }),
    ...(twitter !== undefined && { twitter: correctTexts(twitter, correct) }),
    ...(graph !== undefined && { graph: correctNode(graph, correct) as Graph }),
  }
}

type Correct = (text: string) => string

/** The titles of a post and its parent. Other values have none. */
function titlesOf(resource: unknown): readonly string[] {
  const { title } = (isPlainObject(resource) ? resource : {}) as Partial<RestPost>
  if (typeof title?.rendered !== 'string') return []
  const parent = embeddedParent(resource as RestPost)
  return parent === undefined ? [title.rendered] : [title.rendered, parent.title.rendered]
}

/** A quick check for a line break, in markup or as it is stored, or the ampersand of a reference without a semicolon. */
function mayBeMisread(title: string): boolean {
  return title.length <= MAX_LENGTH && /<br|[\r\n]|&(?!#?\w+;)|&#0*38;/i.test(title)
}

/** Maximum length of a title that is corrected. Its pattern is no shorter. */
const MAX_LENGTH = 1000

/** Returns how to correct a title in a text of the plugin. */
function correctionOf(rendered: string): Correct {
  const title = replaceBreaks(collapseWhiteSpace(rendered.replace(/[\r\n]+/g, '<br>')), '\n')
    .replace(/<[^<>]*>/g, '')
    .trim()
  // Every second piece is one that the plugin misreads.
  const pieces = title.split(new RegExp(`( ?\\n[\\n ]*|${OPEN_REFERENCE.source})`, 'i'))
  if (pieces.length === 1) return (text) => text
  const shown = pieces.map((piece) =>
    piece.includes('\n') ? ' ' : decodePrintedText(closeReferences(piece)),
  )
  const source = pieces.map((piece, index) => {
    if (index % 2 === 0) return `(${patternOf(decodePrintedText(piece))})`
    return piece.includes('\n')
      ? '\\s*'
      : `(?:${patternOf(shown[index] as string)}|${patternOf(piece.replace('#038;', ''))})`
  })
  // A single word is only a title if punctuation separates it from other words, as in `Website - Example`.
  const space = isWord(title) ? '\\s?' : ''
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]${space})${source.join('')}(?!${space}[\\p{L}\\p{N}])`, 'gu')
  const replace = (...[, ...printed]: readonly string[]) =>
    pieces.map((_, index) => (index % 2 === 0 ? printed[index / 2] : shown[index])).join('')
  return (text) => {
    const lines = hasBreak(text) ? replaceBreaks(text, '\n') : text
    const corrected = lines.replace(pattern, replace)
    return corrected === lines ? text : corrected
  }
}

/** Whether a title without its line breaks is a plain word, which another text may contain by chance. */
function isWord(title: string): boolean {
  return !/[^\p{L}\p{M}]|\p{Ll}\p{Lu}/u.test(title.replace(/\s*\n\s*/g, ''))
}

/** The pattern of a text, with or without the typography of WordPress, which plugins undo. */
function patternOf(text: string): string {
  const escaped = text.replace(/[\\^$*+?()[\]{}|/]/g, '\\$&')
  return TYPOGRAPHY.reduce(
    (pattern, marks) => pattern.replace(new RegExp(`[${marks}]+`, 'g'), `[${marks}]{1,9}(?![${marks}])`),
    escaped,
  )
}

/** Marks that may stand for each other. A no-break space belongs to the quotes of French. */
const TYPOGRAPHY: readonly string[] = ['-–—', '.…', 'x×', "'‘’‚′‹›", '"“”„″«»\u00a0']

function correctTexts<T extends { readonly title?: string; readonly description?: string }>(
  texts: T,
  correct: Correct,
): T {
  const { title, description } = texts
  return {
    ...texts,
    ...(title !== undefined && { title: correct(title) }),
    ...(description !== undefined && { description: correct(description) }),
  }
}

/** Corrects the plain texts of a node and of the nodes in it. */
function correctNode(node: GraphNode, correct: Correct): GraphNode {
  return replaceMembers(node, (value, key) =>
    typeof value === 'string' && isPlainText(key, node) ? correct(value) : correctValue(value, correct),
  )
}

function correctValue(value: JsonValue, correct: Correct): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value)
    ? replaceItems(value, (item) => correctValue(item, correct))
    : (correctNode(value as GraphNode, correct) as JsonValue)
}
