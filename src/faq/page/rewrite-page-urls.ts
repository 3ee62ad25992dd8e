import { replaceUrls } from '../../content/urls/replace-urls.js'
import { compileUrlMap } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import type { FaqPage, PageImage, QuestionOrigin } from './faq-page.js'

/**
 * Maps the URLs of a page from the CMS to the front end: its own, those of its terms, author, image and ancestors, and those in the
 * HTML of its content and answers. Text is not changed.
 *
 * @throws ConfigError if the map is invalid.
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
  return editPageUrls(page, compileUrlMap(map, page.url))
}

/** Replaces the URLs of a page that {@link rewritePageUrls} maps. */
export function editPageUrls(page: FaqPage, mapUrl: (url: string) => string): FaqPage {
  const { author, image, ancestors } = page
  return {
    ...page,
    url: mapUrl(page.url),
    terms: page.terms.map((term) => mapUrlOf(term, mapUrl)),
    ...(author !== undefined && { author: mapUrlOf(author, mapUrl) }),
    ...(image !== undefined && { image: mapImage(image, mapUrl) }),
    ...(ancestors !== undefined && { ancestors: ancestors.map((ancestor) => mapUrlOf(ancestor, mapUrl)) }),
    html: replaceUrls(page.html, mapUrl),
    questions: page.questions.map((question) => ({
      ...question,
      answer: { ...question.answer, html: replaceUrls(question.answer.html, mapUrl) },
      ...(question.origin !== undefined && { origin: mapOrigin(question.origin, mapUrl) }),
    })),
  }
}

/** Maps the URL of a part of a page, if it has one. */
function mapUrlOf<T extends { readonly url?: string }>(part: T, mapUrl: (url: string) => string): T {
  return part.url === undefined ? part : { ...part, url: mapUrl(part.url) }
}

function mapOrigin(origin: QuestionOrigin, mapUrl: (url: string) => string): QuestionOrigin {
  return { ...mapUrlOf(origin, mapUrl), terms: origin.terms.map((term) => mapUrlOf(term, mapUrl)) }
}

function mapImage(image: PageImage, mapUrl: (url: string) => string): PageImage {
  const { sizes, ...mappedImage } = mapUrlOf(image, mapUrl)
  if (sizes === undefined) return mappedImage
  const mappedSizes = Object.entries(sizes).map(([name, size]) => [name, mapUrlOf(size, mapUrl)] as const)
  return { ...mappedImage, sizes: Object.fromEntries(mappedSizes) }
}
