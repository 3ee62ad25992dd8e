import type { RestPost } from '../../wordpress/shapes/post.js'
import { collectQuestions } from '../questions/collect-questions.js'
import { numberQuestions } from '../questions/number-questions.js'
import { QUESTION_PATTERNS } from '../questions/patterns/question-patterns.js'
import { readBlocks } from '../questions/read-blocks.js'
import { readFields } from '../questions/read-fields.js'
import { readQuestions } from '../questions/read-questions.js'
import type { ReportIssue } from '../questions/report-question.js'
import type { StructuredQuestion } from '../questions/structured-question.js'
import { withoutResidue } from '../questions/without-residue.js'
import type { PageCore, Question } from './faq-page.js'
import { type FaqOptions, mayBeQuestion, mayHaveQuestions, selectQuestions } from './faq-rules.js'

/**
 * Finds the questions of a page: those in its content, else the post itself. In the latter case, disclosures in the content are part
 * of the answer, one level deeper.
 *
 * @param post The post of the page, for mapped fields and the raw content.
 */
export function findQuestions(
  page: PageCore,
  options: FaqOptions,
  post: RestPost,
  report?: ReportIssue | undefined,
): Question[] {
  if (!mayHaveQuestions(page, options)) return []
  const found = collectQuestions(page.html, options, readPostData(page, options, post))
  const counted = numberQuestions(selectQuestions(found, page, options), report)
  const answer =
    !counted.some(({ depth, visible }) => depth === 0 && visible) &&
    // A later part of a post continues the answer.
    (page.part?.number ?? 1) === 1 &&
    mayBeQuestion(page, options)
      ? withoutResidue(page.html)
      : ''
  if (answer === '') return readQuestions(counted, page.url, report)
  const itself = {
    id: `question-${page.id}`,
    position: 1,
    question: page.title,
    answer: { html: answer },
    source: 'post',
    depth: 0,
    visible: true,
  }
  const nested = numberQuestions(found, undefined, [itself.id])
  return readQuestions(
    [itself, ...nested.map((inner) => ({ ...inner, depth: inner.depth + 1 }))],
    page.url,
    report,
  )
}

/** Reads the questions in mapped fields, and in the blocks of the raw content (edit context). */
function readPostData(
  { html }: PageCore,
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
