import { type AnyPage, derivePage, isSitePage, traitsOf } from '../../faq/kinds/kinds.js'
import type { DeriveOptions } from '../../faq/kinds/page-facts.js'
import { checkPage } from '../../faq/page/check-page.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import { robotsByStatus } from '../../faq/page/robots-by-status.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { checkSite } from '../../site/define-site.js'
import type { Site } from '../../site/site.js'
import type { Article, Head } from '../model/head.js'
import { DERIVED_FIELDS, deriveFields } from './derived-fields.js'

/**
 * Builds the head of a page without an SEO plugin, as Yoast SEO would build it from the same settings.
 *
 * In addition to Yoast's tags, it has a description written from the excerpt or the content if the site has no template
 * for one, the time of publication for every post type, and the alternative text of images. Its graph has no questions:
 * `addFaqGraph` adds them.
 *
 * Without a `site`, the head has only what the page determines: title, canonical, `og:title`, `og:type`, `og:url`, times, and
 * `noindex` if the page is not published.
 *
 * @throws ConfigError for a `page` that neither `toFaqPage` nor `toSitePage` returned, and for a `site` that `defineSite` refuses.
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildHead } from 'wp-faq-seo/head'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<p>Ten euros.</p>' },
 * }))
 * const head = buildHead(page, { url: 'https://example.com/', name: 'Example', language: 'en-US' })
 * head.title // "What's the fee? - Example"
 * head.description // 'Ten euros.'
 * head.openGraph?.locale // 'en_US'
 * ```
 */
export function buildHead(page: AnyPage, site?: Site | undefined, options: DeriveOptions = {}): Head {
  checkPage(page)
  if (site === undefined) return headOfPage(page)
  checkSite(site)
  return deriveFields(DERIVED_FIELDS, derivePage(page, site, options)) ?? {}
}

/** Builds the head of a page without knowing its site. */
function headOfPage(page: AnyPage): Head {
  const { openGraphType: type, isHidden } = traitsOf(page)
  const robots = isHidden
    ? { index: false, follow: true }
    : isSitePage(page)
      ? undefined
      : robotsByStatus(page)
  const title = page.title || undefined
  const url = page.url || undefined
  const { number = 1, previousUrl: prev, nextUrl: next, url: canonical = url } = page.part ?? {}
  return omitUndefined({
    title,
    // Beside noindex, these would ask search engines to index another page instead of this one.
    ...(robots === undefined && { canonical: number > 1 ? canonical : url, prev, next }),
    robots,
    openGraph: nonEmpty(omitUndefined({ type, title, url })),
    article: isSitePage(page) ? undefined : timesOf(page),
  })
}

function timesOf({ publishedAt, modifiedAt }: FaqPage): Article | undefined {
  return nonEmpty(omitUndefined({ publishedTime: publishedAt, modifiedTime: modifiedAt }))
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}
