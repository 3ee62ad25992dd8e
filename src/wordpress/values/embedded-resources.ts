import type { RestEmbeddedError, RestParent } from '../shapes/embedded.js'
import type { RestMedia } from '../shapes/media.js'
import type { RestPost } from '../shapes/post.js'
import type { RestTerm } from '../shapes/term.js'
import type { RestUser } from '../shapes/user.js'

/** The terms that are embedded in a post, those of all taxonomies in one list. */
export function embeddedTerms(post: RestPost): readonly RestTerm[] {
  return (post._embedded?.['wp:term'] ?? []).flatMap((terms) => resources<RestTerm>(terms))
}

/** The author embedded in a post; absent without `?_embed` and where WordPress hides users. */
export function embeddedAuthor(post: RestPost): RestUser | undefined {
  return resources<RestUser>(post._embedded?.author)[0]
}

/** The featured picture embedded in a post. */
export function embeddedMedia(post: RestPost): RestMedia | undefined {
  return resources<RestMedia>(post._embedded?.['wp:featuredmedia'])[0]
}

/** The parent page embedded in a post. */
export function embeddedParent(post: RestPost): RestParent | undefined {
  return resources<RestParent>(post._embedded?.up)[0]
}

/** The resources among the entries; only errors have no id. */
function resources<T extends { readonly id: number }>(
  entries: readonly (T | RestEmbeddedError)[] | RestEmbeddedError | undefined,
): readonly T[] {
  if (!Array.isArray(entries)) return []
  return entries.filter((entry: T | RestEmbeddedError): entry is T => entry.id !== undefined)
}
