import type { RestEmbeddedError, RestParent } from '../shapes/embedded.js'
import type { RestMedia } from '../shapes/media.js'
import type { RestPost } from '../shapes/post.js'
import type { RestEmbeddedTerm } from '../shapes/term.js'
import type { RestEmbeddedUser } from '../shapes/user.js'

/** The embedded terms of a post, those of all taxonomies in one list. */
export function embeddedTerms(post: RestPost): readonly RestEmbeddedTerm[] {
  return (post._embedded?.['wp:term'] ?? []).flatMap((terms) => resources<RestEmbeddedTerm>(terms))
}

/** The embedded author of a post; absent without `?_embed`, and if WordPress hides users. */
export function embeddedAuthor(post: RestPost): RestEmbeddedUser | undefined {
  return resources<RestEmbeddedUser>(post._embedded?.author)[0]
}

/** The embedded featured image of a post. */
export function embeddedMedia(post: RestPost): RestMedia | undefined {
  return resources<RestMedia>(post._embedded?.['wp:featuredmedia'])[0]
}

/** The embedded parent page of a post. */
export function embeddedParent(post: RestPost): RestParent | undefined {
  return resources<RestParent>(post._embedded?.up)[0]
}

/** Omits the errors, which are the entries without an id. */
function resources<T extends { readonly id: number }>(
  entries: readonly (T | RestEmbeddedError)[] | RestEmbeddedError | undefined,
): readonly T[] {
  if (!Array.isArray(entries)) return []
  return entries.filter((entry: T | RestEmbeddedError): entry is T => entry.id !== undefined)
}
