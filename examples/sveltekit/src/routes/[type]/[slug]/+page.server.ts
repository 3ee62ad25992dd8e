import { error } from '@sveltejs/kit'
import { composeHead, toFaqPage } from 'wp-faq-seo'
import { renderHead } from 'wp-faq-seo/adapters/html'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { listBreadcrumbs } from 'wp-faq-seo/head'
import { findPost, TYPES } from '#lib/server/wordpress.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { type, slug } }) => {
  const post = TYPES.includes(type) ? await findPost(type, slug) : undefined
  if (post === undefined) error(404)
  const head = composeHead(post)
  // Only HTML and text are sent to the browser. The library stays on the server.
  const { title, html, questions } = toFaqPage(post)
  return {
    head: renderHead(head),
    breadcrumb: listBreadcrumbs(head),
    title,
    content: questions.length === 0 ? sanitizeHtml(html, CONTENT_POLICY) : '',
    questions: questions.map(({ id, question, answer }) => ({ id, question, answer: answer.html })),
  }
}
