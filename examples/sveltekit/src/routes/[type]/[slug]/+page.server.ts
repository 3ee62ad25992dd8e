import { error } from '@sveltejs/kit'
import { composeHead, POST_FIELDS, parsePosts, toFaqPage } from 'wp-faq-seo'
import { renderHead } from 'wp-faq-seo/adapters/html'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { WORDPRESS_URL } from '$app/env/private'
import type { PageServerLoad } from './$types'

/** The names of the post types in REST API URLs. */
const TYPES = ['faq', 'pages', 'posts']

export const load: PageServerLoad = async ({ params: { type, slug }, fetch }) => {
  if (!TYPES.includes(type)) error(404)
  const query = new URLSearchParams({ slug, _fields: `${POST_FIELDS},yoast_head_json,yoast_head` })
  const response = await fetch(`${WORDPRESS_URL}/wp-json/wp/v2/${type}?${query}`)
  if (!response.ok) error(502, `WordPress returned HTTP ${response.status}`)
  const [post] = parsePosts(await response.text()).items
  if (post === undefined) error(404)
  // Only HTML and text are sent to the browser. The library stays on the server.
  const { title, html, questions } = toFaqPage(post)
  return {
    head: renderHead(composeHead(post)),
    title,
    content: questions.length === 0 ? sanitizeHtml(html, CONTENT_POLICY) : '',
    questions: questions.map(({ id, question, answer }) => ({ id, question, answer: answer.html })),
  }
}
