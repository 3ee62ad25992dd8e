import { hasBreak, joinLines, replaceBreaks } from '../content/stored/name-text.js'
import { stripTags } from '../content/stored/strip-tags.js'
import { toStoredLine } from '../content/stored/title-text.js'
import { untexturize } from '../content/stored/untexturize.js'
import { decodeEscapedText, decodePrintedText } from '../content/stored/wordpress-escaping.js'
import type { Head } from '../head/model/head.js'
import { omitUndefined } from '../internal/omit-undefined.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { isPlainText } from '../jsonld/graph/property-kinds.js'
import type { RestResource } from '../wordpress/parse-resource.js'
import type { RestPost } from '../wordpress/shapes/post.js'
import { embeddedParent } from '../wordpress/values/embedded-resources.js'

/**
 * Corrects what an SEO plugin makes of the titles of a post and its parent: words that it joins at a `<br>` are separated by a
 * space, and a character reference without semicolon, which it escapes, becomes the character.
 *
 * @returns The same head if the titles have neither.
 */
export function withTitlesAsShown(head: Head, resource: RestResource): Head {
  const corrections = titlesOf(resource).flatMap(({ rendered, raw }) =>
    MISREAD.test(rendered) ? correctionsOf(raw ?? untexturize(rendered), rendered) : [],
  )
  if (corrections.length === 0) return head
  const correct = (text: string) => correctText(text, corrections)
  const { title, description, openGraph, twitter, graph } = head
  return {
    ...head,
    ...correctKeys({ title, description }, correct),
    ...(openGraph !== undefined && {
      openGraph: { ...openGraph, ...correctKeys(pickTexts(openGraph), correct) },
    }),
    ...(twitter !== undefined && { twitter: { ...twitter, ...correctKeys(pickTexts(twitter), correct) } }),
    ...(graph !== undefined && { graph: correctNode(graph, correct) as Graph }),
  }
}

/** What a plugin may misread: a line break, or the ampersand of a reference without semicolon. */
const MISREAD = /<br|&(?!#?\w+;)|&#0*38;/i

/** A text as the plugin printed it, and as the page shows it. */
interface Correction {
  readonly printed: string
  readonly shown: string
  /** Whether the printed text is not a plain word, which another text may contain by chance. */
  readonly isDistinct: boolean
}

function titlesOf(resource: RestResource): readonly RestPost['title'][] {
  const { title } = resource as Partial<RestPost>
  if (title === undefined) return []
  const parent = embeddedParent(resource as RestPost)
  return parent === undefined ? [title] : [title, parent.title]
}

/** Lists the corrections of a title: of the stored form, and of the rendered form with its typography. */
function correctionsOf(...forms: readonly string[]): readonly Correction[] {
  const corrections: Correction[] = []
  for (const form of new Set(forms)) {
    const shown = decodeEscapedText(stripTags(toStoredLine(form)))
    const written = hasBreak(form)
      ? [stripTags(form), stripTags(replaceBreaks(form, '\n')), form, joinLines(form)]
      : [stripTags(form)]
    for (const stored of written)
      for (const printed of new Set([decodePrintedText(stored), decodeEscapedText(stored)]))
        if (printed !== '' && printed !== shown)
          corrections.push({ printed, shown, isDistinct: DISTINCT.test(printed) })
  }
  return corrections
}

/** More than one word, or a word with a digit, a mark or a capital in it. */
const DISTINCT = /[^\p{L}\p{M}]|\p{Ll}\p{Lu}/u

/** Corrects the first occurrence of a title in a text. */
function correctText(text: string, corrections: readonly Correction[]): string {
  for (const { printed, shown, isDistinct } of corrections) {
    const start = text.indexOf(printed)
    if (start < 0) continue
    const before = text.slice(0, start)
    const after = text.slice(start + printed.length)
    const isWhole = isDistinct
      ? !WORD_END.test(before) && !WORD_START.test(after)
      : !PHRASE_END.test(before) && !PHRASE_START.test(after)
    if (isWhole) return before + shown + after
  }
  return text
}

const WORD_END = /[\p{L}\p{N}]$/u
const WORD_START = /^[\p{L}\p{N}]/u
/** A single word is only a title if punctuation separates it from other words, as in `Website - Example`. */
const PHRASE_END = /[\p{L}\p{N}]\s?$/u
const PHRASE_START = /^\s?[\p{L}\p{N}]/u

function pickTexts({ title, description }: { readonly title?: string; readonly description?: string }) {
  return { title, description }
}

function correctKeys<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
  correct: (text: string) => string,
): { readonly [K in Key]?: string } {
  const corrected = Object.entries<string | undefined>(texts).map(
    ([key, text]) => [key, text === undefined ? undefined : correct(text)] as const,
  )
  return omitUndefined(Object.fromEntries(corrected)) as { readonly [K in Key]?: string }
}

/** Corrects the plain texts of a node and of the nodes in it. */
function correctNode(node: GraphNode, correct: (text: string) => string): GraphNode {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === 'string' && isPlainText(key, node) ? correct(value) : correctValue(value, correct),
    ]),
  )
}

function correctValue(
  value: JsonValue | undefined,
  correct: (text: string) => string,
): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => correctValue(item, correct) ?? null)
  return correctNode(value as GraphNode, correct) as JsonValue
}
