import type { FaqPage, Question } from '../page/faq-page.js'

/** Visible questions of a page, except those nested in answers. */
export function shownQuestions(page: FaqPage): readonly Question[] {
  return page.questions.filter(({ depth, visible }) => depth === 0 && visible)
}

/** URL of a question. A post that is itself the question needs no fragment. */
export function questionUrl({ url }: FaqPage, { id, source }: Question): string {
  return url === '' || source === 'post' ? url : `${url}#${id}`
}
