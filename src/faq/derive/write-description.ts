import { toText } from '../../content/html/text.js'
import { segmentsOf } from '../../content/prose/segments.js'
import { truncateText } from '../../content/prose/truncate.js'
import type { PageDetails } from '../page/page-details.js'

/**
 * Writes a description where the site has no template for one: the excerpt if one was typed, or else the first sentences of
 * the content, whole ones where these fill the space of a search result well enough.
 *
 * @returns Plain text in one line, 156 characters at most; `undefined` where there is nothing to say.
 */
export function writeDescription({ stored }: Pick<PageDetails, 'stored'>): string | undefined {
  const { manualExcerpt, content, language } = stored
  const text = readProse(toText(manualExcerpt ?? content))
  if (text === '') return undefined
  if (text.length <= LONGEST) return text
  const end = sentencesEnd(text, language)
  return end >= SHORTEST ? text.slice(0, end) : truncateText(text, LONGEST, { language })
}

const SHORTEST = 120
const LONGEST = 156

/** The lines that are sentences, in one line: headings and labels say little by themselves. */
function readProse(text: string): string {
  const lines = text.split(/[\n\t]+/).filter((line) => line.trim() !== '')
  const sentences = lines.filter((line) => SENTENCE_END.test(line))
  return (sentences.length > 0 ? sentences : lines).join(' ').trim()
}

/** Punctuation that ends a sentence in the scripts that have one of their own, quotes and brackets behind it aside. */
const SENTENCE_END = /[.!?…。！？।؟۔։]["'\p{Pf}\p{Pe}]{0,3}\s?$/u

/** Where the last sentence ends that ends within the space of a description. */
function sentencesEnd(text: string, language: string | undefined): number {
  let last = 0
  for (const { index, segment } of segmentsOf(text, 'sentence', language)) {
    const end = index + segment.trimEnd().length
    if (end > LONGEST) break
    last = end
  }
  return last
}
