import { replaceUrls } from '../../content/urls/replace-urls.js'
import { compileUrlMap } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import type { FaqPage, PageImage } from './faq-page.js'

/**
 * Maps the addresses of a page from the CMS to the front end: its own, those of its terms, author, picture and ancestors,
 * and those in the markup of its content and its answers. Text stays as it was written.
 *
 * @throws ConfigError where the map cannot be right.
 * @example
 * ```ts
 * import { parsePost } from 'wp-faq-seo'
 * import { rewritePageUrls, toFaqPage } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://cms.example.com/faq/fees/',
 *   title: { rendered: 'Fees?' },
 *   content: { rendered: '<p>See <a href="https://cms.example.com/pay/">how to pay</a>.</p>' },
 * }))
 * const { url, questions } = rewritePageUrls(page, { from: 'https://cms.example.com/', to: 'https://www.example.com/' })
 * url // 'https://www.example.com/faq/fees/'
 * questions[0]?.answer.html // '<p>See <a href="https://www.example.com/pay/">how to pay</a>.</p>'
 * ```
 */
export function rewritePageUrls(page: FaqPage, map: UrlMap | readonly UrlMap[]): FaqPage {
  const mapUrl = compileUrlMap(map, page.url)
  const { author, image, ancestors } = page
  return {
    ...page,
    url: mapUrl(page.url),
    terms: page.terms.map((term) => mapOwn(term, mapUrl)),
    ...(author !== undefined && { author: mapOwn(author, mapUrl) }),
    ...(image !== undefined && { image: mapImage(image, mapUrl) }),
    ...(ancestors !== undefined && { ancestors: ancestors.map((ancestor) => mapOwn(ancestor, mapUrl)) }),
    html: replaceUrls(page.html, mapUrl),
    questions: page.questions.map((question) => ({
      ...question,
      answer: { ...question.answer, html: replaceUrls(question.answer.html, mapUrl) },
    })),
  }
}

/** A part of a page with its address mapped, where it has one. */
function mapOwn<T extends { readonly url?: string }>(part: T, mapUrl: (url: string) => string): T {
  return part.url === undefined ? part : { ...part, url: mapUrl(part.url) }
}

function mapImage(image: PageImage, mapUrl: (url: string) => string): PageImage {
  const { sizes, ...picture } = mapOwn(image, mapUrl)
  if (sizes === undefined) return picture
  const mapped = Object.entries(sizes).map(([name, size]) => [name, mapOwn(size, mapUrl)] as const)
  return { ...picture, sizes: Object.fromEntries(mapped) }
}
