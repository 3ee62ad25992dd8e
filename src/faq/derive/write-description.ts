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

/** Joins the lines that are sentences. Headings and labels are skipped, unless there is nothing else. */
function readProse(text: string): string {
  const lines = text.split(/[\n\t]+/).filter((line) => line.trim() !== '')
  const sentences = lines.filter((line) => SENTENCE_END.test(line))
  return (sentences.length > 0 ? sentences : lines).join(' ').trim()
}

/** Sentence-ending punctuation of any script, with closing quotes and brackets after it. */
const SENTENCE_END = /[.!?…。！？।؟۔։]["'\p{Pf}\p{Pe}]{0,3}\s?$/u
