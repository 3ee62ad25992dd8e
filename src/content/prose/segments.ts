/**
 * Splits a text into graphemes, words or sentences, lazily and in linear time.
 *
 * Passes the text to the segmenter window by window, because in V8 each step takes time in proportion to the length of
 * its input. Segments near the end of a window may depend on the text after it: they are read again in the next window.
 * @param language BCP 47 tag. Default, also for an invalid tag (`en_US`, as WordPress writes it): the rules common to
 * all languages, never the language of the machine.
 */
export function* segmentsOf(
  text: string,
  granularity: Granularity,
  language?: string | undefined,
): Generator<Intl.SegmentData, void, undefined> {
  const segmenter = segmenterOf(granularity, language)
  let size = WINDOW
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + size)
    const reach = start + size < text.length ? window.length - MARGIN : window.length
    let end = 0
    for (const { segment, isWordLike } of segmenter.segment(window)) {
      if (end + segment.length > reach) break
      yield { segment, index: start + end, input: text, ...(isWordLike !== undefined && { isWordLike }) }
      end += segment.length
    }
    start += end
    size = end === 0 ? size * 2 : WINDOW
  }
}

/** How much of the text after an offset can decide whether a word or sentence ends there. In UTF-16 code units. */
export const LOOKAHEAD = 100

/** The end of the last sentence that ends within the limit, without the white space after it; 0 if none does. */
export function lastSentenceEnd(text: string, limit: number, language: string | undefined): number {
  const beginning = text.slice(0, limit + LOOKAHEAD)
  const plain = language?.includes('-u-') ? undefined : lastPlainEnd(beginning, limit)
  if (plain !== undefined) return plain
  let last = 0
  for (const { index, segment } of segmentsOf(beginning, 'sentence', language)) {
    const end = index + segment.trimEnd().length
    if (end > limit) break
    last = end
  }
  return last
}

/**
 * Finds the same end as the segmenter, at a fraction of the cost, if each mark clearly ends or does not end a sentence. `undefined` for
 * other text.
 *
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundary_Rules
 */
function lastPlainEnd(text: string, limit: number): number | undefined {
  // White space and line breaks there may belong to the sentence before.
  if (!/^ ?\S/.test(text.slice(limit))) return undefined
  let last = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark !== null && mark.index < limit; mark = MARK.exec(text)) {
    INSIDE_SENTENCE.lastIndex = mark.index
    if (INSIDE_SENTENCE.test(text)) continue
    PLAIN_END.lastIndex = mark.index
    if (!PLAIN_END.test(text)) return undefined
    if (PLAIN_END.lastIndex <= limit) last = PLAIN_END.lastIndex
  }
  return last
}

/** What may end a sentence, in any language: terminators, separators of paragraphs, and the Greek question mark. */
const MARK = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e;\u037e\r\n\u0085\u2028\u2029]/gu
const INSIDE_SENTENCE = /\.(?=[0-9]| ?[a-z])/y
const PLAIN_END = /[.!?]["'”’)\]]{0,3}(?= ["'“‘([]?[A-Z])/y

/** The index where the word at an offset starts. */
export function startOfWord(text: string, offset: number, language: string | undefined): number {
  return segmenterOf('word', language).segment(text).containing(offset)?.index ?? 0
}

type Granularity = 'grapheme' | 'word' | 'sentence'

const WINDOW = 512
const MARGIN = 64

/** The last segmenter of each kind: making one takes as long as splitting a page of text. */
const lastSegmenters = /* @__PURE__ */ new Map<
  Granularity,
  readonly [language: string, segmenter: Intl.Segmenter]
>()

function segmenterOf(granularity: Granularity, language = 'und'): Intl.Segmenter {
  const [lastLanguage, last] = lastSegmenters.get(granularity) ?? []
  if (last !== undefined && lastLanguage === language) return last
  const segmenter = makeSegmenter(granularity, language)
  lastSegmenters.set(granularity, [language, segmenter])
  return segmenter
}

function makeSegmenter(granularity: Granularity, language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter('und', { granularity })
  }
}
