import { type Checks, createOptionsCheck, isFunction, isText } from '../../site/checks.js'
import type { Question } from '../page/faq-page.js'
import { COLLECT_OPTIONS, type CollectOptions } from './collect-options.js'
import { collectQuestions } from './collect-questions.js'
import { toPlainQuestion } from './lazy-answer.js'
import { numberQuestions } from './number-questions.js'
import { readQuestions } from './read-questions.js'
import { createQuestionReporter, type ReportIssue } from './report-question.js'

/** Options of {@link extractQuestions}. */
export interface ExtractOptions extends CollectOptions {
  /** Absolute URL of the page. Relative links in answers are resolved against it. Default: they stay relative. */
  readonly baseUrl?: string | undefined
  /**
   * Called with an issue for each question that was omitted or is doubtful. Codes: `no-question`, `no-answer`,
   * `no-text` (the answer is visible, but structured data cannot contain it), `duplicate-question` (same answer; the first is kept)
   * and `different-answers` (both are kept).
   */
  readonly report?: ReportIssue | undefined
}

const EXTRACT_OPTIONS: Checks<ExtractOptions> = /* @__PURE__ */ Object.assign({}, COLLECT_OPTIONS, {
  baseUrl: isText,
  report: isFunction,
})
const checkExtractOptions = /* @__PURE__ */ createOptionsCheck('options', EXTRACT_OPTIONS, [], false)

/**
 * Finds the questions and answers in HTML.
 *
 * Supports the blocks of SEO and FAQ plugins, accordions and toggles of page builders, `<details>`, microdata, JSON-LD, block
 * attributes (`content.raw`) and, if enabled, headings. Malformed markup is read as browsers read it, and never throws.
 *
 * Questions are returned in document order, each once. Nested questions follow the question that holds them and have a
 * `depth`. If a question is both on the page and in JSON-LD, the page wins; a question that is only in JSON-LD is not
 * `visible`. Every disclosure (accordion, toggle, `<details>`) is a question here; `toFaqPage` decides which ones make a post an FAQ.
 *
 * @param html Content, such as `content.rendered` or `content.raw`.
 * @throws ConfigError for invalid options, including a pattern with an invalid selector.
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
  checkExtractOptions(options)
  const { baseUrl, report } = options
  const reporter = report && createQuestionReporter(report)
  const numbered = numberQuestions(collectQuestions(html, options, { pageUrl: baseUrl }), reporter)
  return readQuestions(numbered, baseUrl, reporter).map(toPlainQuestion)
}
