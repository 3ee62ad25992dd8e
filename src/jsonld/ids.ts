/** Every `@id` that this library writes for a page. */
export interface PageIds {
  /** The page itself: its URL without a fragment. */
  readonly page: string
  /** A question of the page, from the question's own id. */
  question(id: string): string
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
  return { page, question: (id) => `${page}#${id}` }
}

/** A URL less its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}
