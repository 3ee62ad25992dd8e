import type { Question } from '../page/faq-page.js'
import { type CollectOptions, collectQuestions } from './collect-questions.js'
import { numberQuestions, type ReportIssue, readQuestions, toPlainQuestion } from './read-questions.js'

/** How questions are found in a content. */
export interface ExtractOptions extends CollectOptions {
  /** The absolute address of the page, against which relative links in answers are read. Absent: they stay relative. */
  readonly baseUrl?: string | undefined
  /**
   * Gets what was left out, or is doubtful: codes `no-question`, `no-answer`, `duplicate-question` (same answer: the first
   * stays) and `different-answers` (both stay).
   */
  readonly report?: ReportIssue | undefined
}

/**
 * Finds the questions and answers of a content in whatever markup it uses: blocks of SEO and FAQ plugins, accordions and
 * toggles of page builders, `<details>`, microdata, JSON-LD, the attributes of blocks (`content.raw`), and headings where
 * asked for.
 *
 * The questions come in document order, each once, nested ones behind the one they are part of with their `depth`. What
 * JSON-LD says of a question that stands on the page as well is left to the page; what it says alone is not `visible`. A
 * content is read as a browser reads it, however bad its markup; nothing throws. Whether a post's questions count as an
 * FAQ is `toFaqPage`'s decision: here every disclosure is one.
 *
 * @throws ConfigError where a selector of a pattern is none.
 * @param html The content, such as `content.rendered` or `content.raw`.
 * @example
 * ```ts
 * import { extractQuestions } from 'wp-faq-seo/faq'
 *
 * const html = '<details><summary>How long?</summary><p onclick="x()">A <a href="/day/">day</a>.</p></details>'
 * const [question] = extractQuestions(html, { baseUrl: 'https://example.com/' })
 * question?.question // 'How long?'
 * question?.answer // { html: '<p>A <a href="https://example.com/day/">day</a>.</p>', text: 'A day.' }
 * question?.source // 'core-details'
 * ```
 */
export function extractQuestions(html: string, options: ExtractOptions = {}): Question[] {
  const { baseUrl, report } = options
  const numbered = numberQuestions(collectQuestions(html, options), report)
  return readQuestions(numbered, baseUrl, report).map(toPlainQuestion)
}
