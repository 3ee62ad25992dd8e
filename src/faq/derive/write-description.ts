import { toText } from '../../content/html/text.js'
import { lastSentenceEnd } from '../../content/prose/segments.js'
import { truncateText } from '../../content/prose/truncate.js'
import type { FaqPage } from '../page/faq-page.js'

/**
 * Writes a description of a page from its typed excerpt, else from its content. A long text is cut after a sentence if
 * enough of it remains, else after a word.
 *
 * @param language BCP 47 tag, for the ends of sentences and words.
 * @returns Plain text on one line, at most 156 characters. `undefined` if the page has no text.
 */
export function writeDescription(page: FaqPage, language: string | undefined): string | undefined {
  const { excerpt } = page.raw
  const text = readProse(excerpt === undefined ? page.text : toText(excerpt))
  if (text === '') return undefined
  if (text.length <= MAX_LENGTH) return text
  const end = lastSentenceEnd(text, MAX_LENGTH, language)
  return end >= MIN_LENGTH ? text.slice(0, end) : truncateText(text, MAX_LENGTH, { language })
}

/** Minimum length of a description that is cut after a sentence. */
const MIN_LENGTH = 120
/** Maximum length of a description. */
const MAX_LENGTH = 156

/** Joins the first lines that are sentences. Headings and labels are skipped, unless there is nothing else. */
function readProse(text: string): string {
  const lines: string[] = []
  const sentences: string[] = []
  let length = 0
  for (const [line] of text.matchAll(/[^\n\t]+/g)) {
    if (line.trim() === '') continue
    lines.push(line)
    if (!SENTENCE_END.test(line)) continue
    sentences.push(line)
    length += line.length
    if (length > ENOUGH) break
  }
  return (sentences.length > 0 ? sentences : lines).join(' ').trim()
}

/** A length of prose that is enough for every description, in UTF-16 code units: 20 for each character. */
const ENOUGH = 3120

/** Sentence-ending punctuation of any script, with closing quotes and brackets after it. */
const SENTENCE_END = /[.!?…。！？।؟۔։]["'\p{Pf}\p{Pe}]{0,3}\s?$/u
