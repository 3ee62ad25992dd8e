import { encodeComponent } from '../../internal/encode-component.js'
import { withoutFragment } from '../../internal/page-url.js'

/** The `@id`s of the nodes of a page. */
export interface PageIds {
  /** The page itself: its URL without a fragment. */
  readonly page: string
  /** The article on the page. */
  readonly article: string
  /** The primary image of the page. */
  readonly image: string
  /** The breadcrumb of the page. */
  readonly breadcrumb: string
  /** The comment form of the page. */
  readonly respond: string
  /** A question of the page, by the id of the question. */
  question(id: string): string
}

/** The `@id`s of the nodes that all pages of a site share. */
export interface SiteIds {
  /** The URL of the home page, with a trailing slash. */
  readonly home: string
  /** The site itself. */
  readonly webSite: string
  /** The organization that publishes the site. */
  readonly organization: string
  /** The organization's logo. */
  readonly logo: string
  /** The image of a person. */
  readonly personImage: string
  /** A person, by a key that is unique on the site. */
  person(key: string): string
}

/**
 * Creates the `@id`s of a page's nodes.
 *
 * @param pageUrl The URL of the page. Its fragment is ignored.
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 * @example
 * ```ts
 * import { createIds } from 'wp-faq-seo/jsonld'
 *
 * createIds('https://example.com/faq/fees/').question('question-549') // 'https://example.com/faq/fees/#question-549'
 * ```
 */
export function createIds(pageUrl: string): PageIds {
  const page = withoutFragment(pageUrl)
  return {
    page,
    article: `${page}#article`,
    image: `${page}#primaryimage`,
    breadcrumb: `${page}#breadcrumb`,
    respond: `${page}#respond`,
    question: (id) => `${page}#${id}`,
  }
}

/** Creates the `@id`s of the nodes that all pages of a site share, as Yoast SEO does. */
export function createSiteIds(siteUrl: string): SiteIds {
  const home = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`
  return {
    home,
    webSite: `${home}#website`,
    organization: `${home}#organization`,
    logo: `${home}#/schema/logo/image/`,
    personImage: `${home}#/schema/person/image/`,
    person: (key) => `${home}#/schema/person/${encodeComponent(key)}`,
  }
}
