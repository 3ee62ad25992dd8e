import type { RestPost } from '../shapes/post.js'

/** The terms of a post in one taxonomy, as far as the post itself says: their ids. */
export interface LinkedTerms {
  readonly taxonomy: string
  readonly ids: readonly number[]
}

/**
 * Name of the field that holds the ids, in the address of the terms: the taxonomy's `rest_base`, last part of the
 * route (`/wp-json/wp/v2/categories?post=1`, without pretty permalinks `?rest_route=%2Fwp%2Fv2%2Fcategories&post=1`).
 */
const REST_BASE = /(?:\/|%2F)([^/?&%]+)[?&]post=/

/**
 * The term ids of a post by taxonomy. Which fields of a post are taxonomies only `_links["wp:term"]` says, since
 * a field is named for the taxonomy's `rest_base` (`categories` for `category`).
 */
export function linkedTerms(post: RestPost): readonly LinkedTerms[] {
  return (post._links?.['wp:term'] ?? []).flatMap(({ taxonomy, href }) => {
    if (taxonomy === undefined) return []
    const ids = post[REST_BASE.exec(href)?.[1] ?? taxonomy]
    if (!Array.isArray(ids)) return []
    return [{ taxonomy, ids: ids.filter((id: unknown): id is number => typeof id === 'number') }]
  })
}
