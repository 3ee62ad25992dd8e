import { withoutFragment } from '../../internal/page-url.js'

/** Every `@id` that this library writes for a page. */
export interface PageIds {
  /** The page itself: its URL without a fragment. */
  readonly page: string
  /** The article that the page holds. */
  readonly article: string
  /** The page's picture. */
  readonly image: string
  /** The way to the page. */
  readonly breadcrumb: string
  /** Where readers comment on the page. */
  readonly respond: string
  /** A question of the page, from the question's own id. */
  question(id: string): string
}

/** Every `@id` that this library writes for a site. */
export interface SiteIds {
  /** The home page, with its final slash. */
  readonly home: string
  /** The site itself. */
  readonly webSite: string
  /** The organization that publishes the site. */
  readonly organization: string
  /** The organization's logo. */
  readonly logo: string
  /** The picture of a person. */
  readonly personImage: string
  /** A person, from what tells one from another on the site. */
  person(key: string): string
}

/**
 * Makes the `@id`s of a page's nodes; no other part of the library puts an `@id` together.
 *
 * @param pageUrl The page's URL; a fragment in it is left out.
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

/** Makes the `@id`s of what a site's pages have in common, as Yoast SEO does. */
export function createSiteIds(siteUrl: string): SiteIds {
  const home = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`
  return {
    home,
    webSite: `${home}#website`,
    organization: `${home}#organization`,
    logo: `${home}#/schema/logo/image/`,
    personImage: `${home}#/schema/person/image/`,
    person: (key) => `${home}#/schema/person/${encodeURIComponent(key)}`,
  }
}
