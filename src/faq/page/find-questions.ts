import { once } from '../../internal/once.js'
import type { Site } from '../../site/site.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import { collectQuestions } from '../questions/collect-questions.js'
import type { CollectedQuestion } from '../questions/collected-question.js'
import type { UnreadQuestion } from '../questions/lazy-answer.js'
import { numberQuestions } from '../questions/number-questions.js'
import { QUESTION_PATTERNS } from '../questions/patterns/question-patterns.js'
import { endsInQuestionMark } from '../questions/question-mark.js'
import { readBlocks } from '../questions/read-blocks.js'
import { readFields } from '../questions/read-fields.js'
import { readQuestions } from '../questions/read-questions.js'
import type { StructuredQuestion } from '../questions/structured-question.js'
import type { PageCore, Question } from './faq-page.js'
import { type FaqOptions, isFaqContent, mayHaveQuestions, selectQuestions } from './faq-rules.js'
import { ownQuestionId, readOwnAnswer } from './own-question.js'
import type { PageReporter } from './page-reporter.js'
import { isTypedFaqPage } from './typed-faq-page.js'

/**
 * Finds the questions of a page: those in its content, and the post itself.
 *
 * A post that is FAQ content is itself a question if no question in its content counts. Disclosures in the content are then part of
 * the answer, one level deeper. The post is also a question, beside those in its content, if its title ends in a question mark and the
 * content has text outside the other questions.
 *
 * @param post The post of the page, for mapped fields and the raw content.
 */
export function findQuestions(
  page: PageCore,
  options: FaqOptions & { readonly site?: Partial<Pick<Site, 'postTypes'>> | undefined },
  post: RestPost,
  reporter?: PageReporter | undefined,
): Question[] {
  if (!mayHaveQuestions(page, options)) {
    if (isFaqContent(page, options)) reporter?.omitPost(page, options)
    return []
  }
  const { faq = 'auto', site } = options
  const isFaqPage = once(
    () => options.isFaqPage ?? isTypedFaqPage(post, site?.postTypes?.[page.type]?.pageType),
  )
  const found = collectQuestions(page.html, options, {
    data: readPostData(page, options, post),
    pageUrl: page.url,
  })
  const items = selectQuestions(found, page, options, isFaqPage)
  if (faq === 'auto') reporter?.readItems(items, page.language)
  const isFaq = isFaqContent(page, options) || (endsInQuestionMark(page.title) && isFaqPage())
  const questions = isFaq ? addOwnQuestion(page, found, items, reporter) : numberQuestions(items, reporter)
  return readQuestions(questions, page.url, reporter)
}

/**
 * Numbers the questions of the content, and adds the post itself if it is a question.
 *
 * @param found All questions and disclosures in the content.
 * @param items Those that count.
 */
function addOwnQuestion(
  page: PageCore,
  found: readonly CollectedQuestion[],
  items: readonly CollectedQuestion[],
  reporter: PageReporter | undefined,
): UnreadQuestion[] {
  const isAlone = !items.some(({ question, answer, visible }) => visible && question !== '' && answer !== '')
  const answer = readOwnAnswer(page, isAlone ? [] : items, reporter)
  if (answer === '') return numberQuestions(items, reporter)
  const id = ownQuestionId(page)
  const itself = {
    id,
    question: page.title,
    answer: { html: answer },
    source: 'post',
    position: 1,
    depth: 0,
    visible: true,
  }
  if (isAlone) {
    const nested = numberQuestions(found, undefined, [id])
    return [itself, ...nested.map((inner) => ({ ...inner, depth: inner.depth + 1 }))]
  }
  const numbered = numberQuestions(items, reporter, [id])
  // Plugins number the items of the content from 1.
  const last = Math.max(...numbered.map(({ depth, position }) => (depth === 0 ? position : 0)))
  return [{ ...itself, position: last + 1 }, ...numbered]
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
