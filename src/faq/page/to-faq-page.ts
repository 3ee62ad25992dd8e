import { toText } from '../../content/html/text.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import { toHttpUrl, toIsoTime } from '../../wordpress/values/wire-values.js'
import { collectQuestions } from '../questions/collect-questions.js'
import { numberQuestions } from '../questions/number-questions.js'
import { QUESTION_PATTERNS } from '../questions/patterns/question-patterns.js'
import { readBlocks } from '../questions/read-blocks.js'
import { readFields } from '../questions/read-fields.js'
import { readQuestions } from '../questions/read-questions.js'
import type { ReportIssue } from '../questions/report-question.js'
import type { StructuredQuestion } from '../questions/structured-question.js'
import { withoutResidue } from '../questions/without-residue.js'
import type { FaqPage, UnreadQuestion } from './faq-page.js'
import { type FaqOptions, mayBeQuestion, mayHoldQuestions, questionsThatCount } from './faq-rules.js'
import { type DetailName, type DetailOptions, toPageDetails } from './page-details.js'

/** A page less its details and what takes reading its content. */
export type PageFacts = Omit<FaqPage, 'text' | 'questions' | DetailName>

/** How a page is read. */
export interface PageOptions extends FaqOptions, DetailOptions {
  /** Gets what was left out of the questions, or is doubtful; the codes are those of `extractQuestions`. */
  readonly report?: ReportIssue | undefined
}

/**
 * Reads a post as a page of FAQ content: all text decoded once, times with their zone, the questions with their
 * answers.
 *
 * The post itself is the question where its type says FAQ and its content does not hold questions of its own.
 *
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten <a href="/pay/">euros</a>.</p>' },
 * }))
 * page.title // 'What’s the fee?'
 * page.questions[0]?.id // 'question-549'
 * page.questions[0]?.answer.html // '<p>Ten <a href="https://example.com/pay/">euros</a>.</p>'
 * page.questions[0]?.answer.text // 'Ten euros.'
 * ```
 */
export function toFaqPage(post: RestPost, options: PageOptions = {}): FaqPage {
  const facts = toPageFacts(post)
  const { report } = options
  const { stored: _, ...details } = toPageDetails(post, options)
  return {
    ...facts,
    ...details,
    text: toText(facts.html),
    questions: readQuestions(findQuestions(facts, options, post, report), facts.url, report),
  }
}

/** The facts of a page that cost nothing to know. */
export function toPageFacts(post: RestPost): PageFacts {
  const { id, type, slug, status, lang, content, excerpt } = post
  const publishedAt = toIsoTime(post.date_gmt)
  const modifiedAt = toIsoTime(post.modified_gmt)
  return {
    id,
    type,
    ...(slug !== undefined && { slug }),
    url: toHttpUrl(post.link),
    ...(lang !== undefined && lang !== '' && { language: lang }),
    title: toText(post.title.rendered),
    ...(status !== undefined && { status }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    html: content?.rendered ?? '',
    // `_fields=` may have left either of them out.
    isProtected: content?.protected === true || excerpt?.protected === true,
  }
}

/**
 * The questions of a page, before anything of their answers is read: those of its content that count, or else the post
 * itself. What its content folds away then is part of its answer, one level deeper.
 *
 * @param post The fields and the raw content are read, where there are any.
 */
export function findQuestions(
  facts: PageFacts,
  options: FaqOptions,
  post: RestPost,
  report?: ReportIssue | undefined,
): UnreadQuestion[] {
  if (!mayHoldQuestions(facts, options)) return []
  const found = collectQuestions(facts.html, options, readPostData(facts, options, post))
  const questions = numberQuestions(questionsThatCount(found, facts, options), report)
  if (questions.some(({ depth, visible }) => depth === 0 && visible)) return questions
  const answer = mayBeQuestion(facts, options) ? withoutResidue(facts.html) : ''
  if (answer === '') return questions
  const itself: UnreadQuestion = {
    id: `question-${facts.id}`,
    position: 1,
    question: facts.title,
    answer: { html: answer },
    source: 'post',
    depth: 0,
    visible: true,
  }
  return [
    itself,
    ...numberQuestions(found, undefined, [itself.id]).map((inner) => ({ ...inner, depth: inner.depth + 1 })),
  ]
}

/** What mapped fields, and in the edit context the blocks of the raw content, say beside the rendered content. */
function readPostData(
  { html }: PageFacts,
  { fields = [], patterns = QUESTION_PATTERNS }: FaqOptions,
  post: RestPost,
): StructuredQuestion[] {
  const raw = post.content?.raw
  const blocks = typeof raw === 'string' ? readBlocks(raw, patterns) : []
  return [
    ...readFields(post, fields),
    ...blocks.map((item) => ({ ...item, start: item.start + html.length })),
  ]
}
