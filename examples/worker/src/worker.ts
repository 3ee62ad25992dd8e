import {
  composeHead,
  type Head,
  isResource,
  POST_FIELDS,
  parsePost,
  type RestPost,
  renderHead,
} from 'wp-faq-seo'
import { listTagKeys } from 'wp-faq-seo/head'
import { mapUrl } from 'wp-faq-seo/site'
import { parseHeadResponse, type RestHeadResponse } from 'wp-faq-seo/wordpress'

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
    const [page, resource] = await Promise.all([fetch(request), findResource(request, env)])
    const isHtml = page.headers.get('content-type')?.startsWith('text/html')
    if (!isHtml || resource === undefined || !isSamePage(page, resource)) return page
    const response = new Response(page.body, page)
    // These describe the page without its head. If only the post changed, a crawler would see no change.
    for (const name of ['etag', 'last-modified']) response.headers.delete(name)
    const urls = { from: env.WORDPRESS_URL, to: env.PUBLIC_URL }
    return replaceHead(composeHead(resource, { urls })).transform(response)
  },
} satisfies ExportedHandler<Env>

/** Finds the post of a URL, or the head that Yoast SEO has for it. `undefined` if neither can be read. */
async function findResource(
  { method, url }: Request,
  env: Env,
): Promise<RestPost | RestHeadResponse | undefined> {
  const { type, slug } = ROUTE.exec(url)?.pathname.groups ?? {}
  if (method !== 'GET') return undefined
  try {
    if (type !== undefined && slug !== undefined) {
      const query = new URLSearchParams({ slug, _fields: `${POST_FIELDS},yoast_head_json,yoast_head` })
      return parsePost(await request(`wp/v2/${type}?${query}`, env))
    }
    if (!mayHaveHead(new URL(url))) return undefined
    const query = new URLSearchParams({ url: mapUrl(url, { from: env.PUBLIC_URL, to: env.WORDPRESS_URL }) })
    return parseHeadResponse(await request(`yoast/v1/get_head?${query}`, env))
  } catch (error) {
    console.warn(`${url}: ${error}`)
    return undefined
  }
}

/** Files have no head, and Yoast SEO ignores queries: a search would get the head of the home page. */
function mayHaveHead({ pathname, search }: URL): boolean {
  return search === '' && !/\.\w+$/.test(pathname)
}

async function request(path: string, env: Env): Promise<string> {
  const url = new URL(`wp-json/${path}`, env.WORDPRESS_URL)
  return (await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) })).text()
}

/** Whether WordPress has the page that the origin shows. The head of a missing page belongs to a missing page. */
function isSamePage(page: Response, resource: RestPost | RestHeadResponse): boolean {
  const isMissing = isResource(resource, 'head') && resource.status === 404
  return isMissing ? page.status === 404 : page.ok
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
