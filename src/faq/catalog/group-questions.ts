import { omitUndefined } from '../../internal/omit-undefined.js'
import { checkFaqPage } from '../page/check-page.js'
import type { FaqPage, PageTerm, Question } from '../page/faq-page.js'
import { type GroupOptions, groupByTerm, type TermGroup } from './group-by-term.js'
import { shownQuestions } from './shown-questions.js'

/** A category with its questions and subcategories. */
export interface QuestionGroup {
  /** The category. Omitted in the last group if that contains the questions without a category. */
  readonly term?: PageTerm
  /** Questions in the category itself, not in its subcategories, in the order of the page. */
  readonly questions: readonly Question[]
  /** Subcategories, in the order of their questions. */
  readonly children: readonly QuestionGroup[]
}

/**
 * Groups the questions of a page by category, nested as the categories are. If the page was made by `mergeFaqPages`, the categories
 * of a question are those of the page that it comes from.
 *
 * Lists each visible question once, in the first of its categories, so that each id is unique in the document and the same as in the
 * graph. Nested questions are part of an answer, and are not listed.
 *
 * @example
 * ```ts
 * import { parsePosts, toFaqPage } from 'wp-faq-seo'
 * import { groupQuestions, mergeFaqPages } from 'wp-faq-seo/faq'
 *
 * const money = { id: 1, name: 'Money', slug: 'money', taxonomy: 'faq_cat' }
 * const { items: posts } = parsePosts([
 *   { id: 7, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' }, content: { rendered: 'Ten euros.' }, _embedded: { 'wp:term': [[money]] } },
 *   { id: 8, type: 'faq', link: 'https://example.com/faq/exam/', title: { rendered: 'Exam?' }, content: { rendered: 'In May.' } },
 * ])
 * const page = mergeFaqPages({ url: 'https://example.com/faq/', title: 'Questions' }, posts.map((post) => toFaqPage(post)))
 * groupQuestions(page).map(({ term, questions }) => [term?.name, questions.map(({ id }) => id)])
 * // [['Money', ['question-7']], [undefined, ['question-8']]]
 * ```
 */
export function groupQuestions(page: FaqPage, options: GroupOptions = {}): QuestionGroup[] {
  checkFaqPage(page)
  const members = shownQuestions(page).map((question) => ({
    question,
    url: (question.origin ?? page).url,
    terms: (question.origin ?? page).terms,
  }))
  return groupByTerm(members, { ...options, isOnce: true }).map(toQuestionGroup)
}

function toQuestionGroup({
  term,
  members,
  children,
}: TermGroup<{ readonly question: Question }>): QuestionGroup {
  return omitUndefined({
    term,
    questions: members.map(({ question }) => question),
    children: children.map(toQuestionGroup),
  })
}
