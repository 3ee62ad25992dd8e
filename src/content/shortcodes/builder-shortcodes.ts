import { BUILDER_NAME, CODE_NAMES } from './builder-names.js'
import { areQuoted, type WrittenShortcode } from './quoted-shortcodes.js'
import { endOfShortcode } from './shortcode-end.js'
import type { IsCode } from './shown-as-code.js'

/**
 * Removes the shortcodes of page builders, which WordPress does not render while the builder is inactive. The text between them
 * is kept, except that of shortcodes for code and images. Shortcodes in `<code>` are meant to be read, and stay. So do those that are
 * words of a sentence, as in "How to use [vc_row]?".
 *
 * Takes HTML and plain text, even if it was cut within a shortcode. Linear time.
 * @param isCode Whether the content that the text is about shows a shortcode as code. With attributes, it may then be a word of a
 * sentence, too. Default: it shows none.
 * @see https://codex.wordpress.org/Shortcode
 */
export function withoutBuilderShortcodes(text: string, isCode?: IsCode): string {
  const pieces: string[] = []
  let copied = 0
  for (const { start, end } of listLeftovers(text, isCode)) {
    if (start > copied) pieces.push(text.slice(copied, start))
    copied = end
  }
  if (copied === 0) return text
  pieces.push(text.slice(copied))
  return joinWords(pieces)
    .replace(EMPTY_PARAGRAPH, '')
    .replace(DOUBLE_END, '</p>')
    .replace(BREAKS_AT_START, '$1')
    .trim()
}

/** Finds the first shortcode of a page builder that is no word of a sentence. `isCode` is that of {@link withoutBuilderShortcodes}. */
export function findBuilderShortcode(text: string, isCode?: IsCode): string | undefined {
  const first = listLeftovers(text, isCode)[0]
  return first && text.slice(first.start, first.tagEnd)
}

function listLeftovers(text: string, isCode: IsCode = () => false): readonly Shortcode[] {
  if (!mayHoldShortcodes(text)) return []
  const shortcodes = [...listShortcodes(text)]
  return areQuoted(text, shortcodes, isCode) ? [] : shortcodes
}

/** Whether a shortcode has the prefix of a page builder. */
export function hasBuilderPrefix(tag: string): boolean {
  return START.exec(tag)?.[1] !== undefined
}

const START: RegExp = /* @__PURE__ */ (() => new RegExp(`\\[/?${BUILDER_NAME}`, 'i'))()

/** Most brackets belong to an ellipsis. */
function mayHoldShortcodes(text: string): boolean {
  return text.includes('[') && START.test(text)
}

/** A paragraph that held only shortcodes. */
const EMPTY_PARAGRAPH = /<p>(?:\s|&nbsp;|<br\s*\/?>)*(?:<\/p>\s*|(?=<p[\s>]))/g
const DOUBLE_END = /<\/p>(?:\s*<\/p>)+/g

/** Line breaks at the start of the text or of a paragraph, where a shortcode was on a line of its own. */
const BREAKS_AT_START = /(^|<p>)(?:\s*<br\s*\/?>)+\s*/g

/** Joins texts that shortcodes separated, with a space between two words. */
function joinWords(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1]
      return next !== undefined && WORD_END.test(piece.slice(-2)) && WORD_START.test(next)
        ? `${piece} `
        : piece
    })
    .join('')
}

const WORD_END = /[\p{L}\p{N}.!?…。:;,)]$/u
const WORD_START = /^[\p{L}\p{N}(„“"¿¡]/u

/** A shortcode. Its end is that of its content if the content is code. */
interface Shortcode extends WrittenShortcode {
  readonly end: number
}

/** Lists shortcodes in order. They do not overlap. */
function* listShortcodes(text: string): Generator<Shortcode> {
  const pattern = new RegExp(`<(/?)(?:code|kbd|pre|samp)\\b|\\[(/?)${BUILDER_NAME}`, 'gi')
  const lastEndTags = new Map(Array.from(text.matchAll(END_TAG), ({ 0: tag, index }) => [tag, index]))
  let codeDepth = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [tag, endOfCode, slash, prefixed = '', plain] = match
    const { index: start } = match
    if (endOfCode !== undefined) codeDepth = Math.max(0, codeDepth + (endOfCode === '' ? 1 : -1))
    if (endOfCode !== undefined || codeDepth > 0) continue
    if (plain !== undefined && !lastEndTags.has(`[/${plain}]`)) continue
    const tagEnd = endOfShortcode(text, start + tag.length)
    // Two brackets escape a shortcode.
    if (tagEnd < 0 || (text.charAt(start - 1) === '[' && text.charAt(tagEnd) === ']')) continue
    const endTag = `[/${prefixed}]`
    const hasCode = slash === '' && CODE_NAMES.has(prefixed) && (lastEndTags.get(endTag) ?? -1) >= tagEnd
    const end = hasCode ? text.indexOf(endTag, tagEnd) + endTag.length : tagEnd
    yield {
      start,
      end,
      tagEnd,
      name: (prefixed || plain || '').toLowerCase(),
      isEndTag: slash === '/',
      isBare: tagEnd === start + tag.length + 1 && text.charAt(tagEnd - 1) === ']',
    }
    pattern.lastIndex = end
  }
}

const END_TAG = /\[\/[\w-]+\]/g
