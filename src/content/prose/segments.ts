/**
 * Cuts a text into graphemes, words or sentences, lazily and in linear time.
 *
 * The segmenter is shown a window at a time, because in V8 each of its steps costs time in proportion to the whole of
 * what it is shown. Segments near the end of a window may depend on what comes behind it: they are cut again in the next one.
 * @param language BCP 47 tag. What is none (`en_US`, as WordPress writes it) gets the rules common to all languages, and
 * so does an absent one: never the language of the machine.
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

/** Where the word begins that the offset is in. */
export function startOfWord(text: string, offset: number, language: string | undefined): number {
  return segmenterOf('word', language).segment(text).containing(offset)?.index ?? 0
}

type Granularity = 'grapheme' | 'word' | 'sentence'

const WINDOW = 512
const MARGIN = 64

/** The last one of each kind: to make one costs as much as to cut a page of text. */
const made = /* @__PURE__ */ new Map<Granularity, readonly [language: string, segmenter: Intl.Segmenter]>()

function segmenterOf(granularity: Granularity, language = 'und'): Intl.Segmenter {
  const [lastLanguage, last] = made.get(granularity) ?? []
  if (last !== undefined && lastLanguage === language) return last
  const segmenter = makeSegmenter(granularity, language)
  made.set(granularity, [language, segmenter])
  return segmenter
}

function makeSegmenter(granularity: Granularity, language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter('und', { granularity })
  }
}
