import { type FaqPage, parsePost, type Question, toFaqPage } from 'wp-faq-seo'
import type { PageTerm } from 'wp-faq-seo/faq'

/** A published post of type `faq` as a page: `question-7` for the post 7 with the URL `/faq/q-7/`. */
export function faqPage(id: number, fields: object = {}, page: Partial<FaqPage> = {}): FaqPage {
  const post = {
    id,
    slug: `q-${id}`,
    type: 'faq',
    link: `https://example.com/faq/q-${id}/`,
    title: { rendered: `Question ${id}?` },
    content: { rendered: `<p>Answer ${id}.</p>` },
    ...fields,
  }
  return { ...toFaqPage(parsePost(post)), ...page }
}

/** A question as a block of a page has it. */
export function blockQuestion(
  id: string,
  question: string,
  answer: string,
  more: Partial<Question> = {},
): Question {
  return {
    id,
    position: 1,
    question,
    answer: { html: `<p>${answer}</p>`, text: answer },
    source: 'yoast',
    depth: 0,
    visible: true,
    ...more,
  }
}

/** A term of the taxonomy `category`. */
export function category(id: number, name: string, parentId?: number): PageTerm {
  return { taxonomy: 'category', id, name, ...(parentId !== undefined && { parentId }) }
}
