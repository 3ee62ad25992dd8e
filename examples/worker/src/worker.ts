import { composeHead, type Head, POST_FIELDS, parsePost, renderHead } from 'wp-faq-seo'
import { listTagKeys } from 'wp-faq-seo/head'

interface Env {
  readonly WORDPRESS_URL: string
  readonly PUBLIC_URL: string
}

/** The URLs of posts. The type is named as in REST API URLs. */
const ROUTE = new URLPattern({ pathname: '/:type(faq|pages|posts)/:slug{/}?' })

/** The maximum time to wait for WordPress, in milliseconds. After that the page is not changed. */
const TIMEOUT = 1000

export default {
  async fetch(request, env) {
    const [page, rewriter] = await Promise.all([fetch(request), findRewriter(request, env)])
    const isPage = page.ok && page.headers.get('content-type')?.startsWith('text/html')
    if (!isPage || rewriter === undefined) return page
    const response = new Response(page.body, page)
    // These describe the page without its head. If only the post changed, a crawler would see no change.
    for (const name of ['etag', 'last-modified']) response.headers.delete(name)
    return rewriter.transform(response)
  },
} satisfies ExportedHandler<Env>

/** Makes the rewriter that puts the head of the post into the page. `undefined` if no post can be read. */
async function findRewriter(request: Request, env: Env): Promise<HTMLRewriter | undefined> {
  const { type, slug } = ROUTE.exec(request.url)?.pathname.groups ?? {}
  if (request.method !== 'GET' || type === undefined || slug === undefined) return undefined
  try {
    const query = new URLSearchParams({ slug, _fields: `${POST_FIELDS},yoast_head_json,yoast_head` })
    const api = new URL(`wp-json/wp/v2/${type}?${query}`, env.WORDPRESS_URL)
    const response = await fetch(api, { signal: AbortSignal.timeout(TIMEOUT) })
    const urls = { from: env.WORDPRESS_URL, to: env.PUBLIC_URL }
    return replaceHead(composeHead(parsePost(await response.text()), { urls }))
  } catch (error) {
    console.warn(`${request.url}: ${error}`)
    return undefined
  }
}

/** Replaces the tags that the new head has, and no others. */
function replaceHead(head: Head): HTMLRewriter {
  const html = renderHead(head)
  const rewriter = new HTMLRewriter()
  for (const key of listTagKeys(head)) {
    rewriter.on(`head > ${key}`, { element: (tag) => void tag.remove() })
  }
  return rewriter.on('head', { element: (tag) => void tag.append(html, { html: true }) })
}
