import type { RestPost } from '../shapes/post.js'

/** The ids of a post's terms in one taxonomy. */
export interface LinkedTerms {
  readonly taxonomy: string
  readonly ids: readonly number[]
}

/**
 * The `rest_base` of a taxonomy in the URL of a post's terms: `/wp-json/wp/v2/categories?post=1`, without pretty
 * permalinks `?rest_route=%2Fwp%2Fv2%2Fcategories&post=1`.
 */
const REST_BASE = /(?:\/|%2F)([^/?&%]+)[?&]post=/

/**
 * Finds the term ids of a post through `_links["wp:term"]`, the only place that connects a taxonomy with the field of its
 * ids. The field is named after the taxonomy's `rest_base` (`categories` for `category`).
 */
export function linkedTerms(post: RestPost): readonly LinkedTerms[] {
  return (post._links?.['wp:term'] ?? []).flatMap(({ taxonomy, href }) => {
    if (taxonomy === undefined) return []
    const ids = post[REST_BASE.exec(href)?.[1] ?? taxonomy]
    if (!Array.isArray(ids)) return []
    return [{ taxonomy, ids: ids.filter((id: unknown): id is number => typeof id === 'number') }]
  })
}
