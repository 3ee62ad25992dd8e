import type { FaqPage, Question } from '../page/faq-page.js'
import { ownQuestionId } from '../page/own-question.js'

/** Visible questions of a page, except those nested in answers. */
export function shownQuestions(page: FaqPage): readonly Question[] {
  return page.questions.filter(({ depth, visible }) => depth === 0 && visible)
}

/** URL of a question. A post that is itself the question needs no fragment. */
export function questionUrl(page: FaqPage, question: Question): string {
  return page.url === '' || isOwnQuestion(page, question) ? page.url : `${page.url}#${question.id}`
}

/** Whether a question is the post of the page itself. On a merged page, questions may also be posts of other pages. */
export function isOwnQuestion(page: FaqPage, { id, source }: Question): boolean {
  return source === 'post' && id === ownQuestionId(page)
}
