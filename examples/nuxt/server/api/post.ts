import { composeHead, toFaqPage } from 'wp-faq-seo'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { listBreadcrumbs } from 'wp-faq-seo/head'

export default defineEventHandler(async (event): Promise<PageData<Post>> => {
  const { type, slug } = getQuery<{ type: string; slug: string }>(event)
  const post = TYPES.includes(type) ? await findPost(type, slug) : undefined
  if (post === undefined) return missing()
  const { title, html, questions } = toFaqPage(post)
  const content = questions.length === 0 ? sanitizeHtml(html, CONTENT_POLICY) : ''
  const answers = questions.map(({ id, question, answer }) => ({ id, question, html: answer.html }))
  const head = composeHead(post)
  return { head: toUnheadInput(head), page: { breadcrumb: listBreadcrumbs(head), title, content, answers } }
})
