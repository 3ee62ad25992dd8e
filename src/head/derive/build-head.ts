import { type DeriveOptions, derivePage } from '../../faq/derive/derivation.js'
import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { Site } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { robotsByStatus } from '../model/robots-by-status.js'
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
export function buildHead(page: FaqPage, site?: Site | undefined, options: DeriveOptions = {}): Head {
  if (site === undefined) return headOfPage(page)
  return deriveFields(DERIVED_FIELDS, derivePage(page, site, options)) ?? {}
}

/** Builds the head of a page without knowing its site. */
function headOfPage(page: FaqPage): Head {
  const { publishedAt, modifiedAt } = page
  const robots = robotsByStatus(page)
  const title = page.title || undefined
  const url = page.url || undefined
  const hasTime = publishedAt !== undefined || modifiedAt !== undefined
  return omitUndefined({
    title,
    // A canonical beside noindex would ask search engines to index another page instead of this one.
    canonical: robots === undefined ? url : undefined,
    robots,
    openGraph: omitUndefined({ type: 'article', title, url }),
    article: hasTime ? omitUndefined({ publishedTime: publishedAt, modifiedTime: modifiedAt }) : undefined,
  })
}
