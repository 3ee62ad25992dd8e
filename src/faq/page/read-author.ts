import { toText } from '../../content/html/text.js'
import { toNameText } from '../../content/stored/name-text.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestEmbeddedUser } from '../../wordpress/shapes/user.js'
import { embeddedAuthor } from '../../wordpress/values/embedded-resources.js'
import type { PageAuthor } from './faq-page.js'

/** Reads the author of a post. `undefined` if the post has none. */
export function readAuthor(post: RestPost): PageAuthor | undefined {
  const user = embeddedAuthor(post)
  if (user !== undefined) return toPageAuthor(user)
  const { author } = post
  return author === undefined || author <= 0 ? undefined : { id: author }
}

/** Converts a user of the REST API to the author of a page. */
export function toPageAuthor(user: RestEmbeddedUser): PageAuthor {
  const { '96': preferred, ...others } = user.avatar_urls ?? {}
  return omitUndefined({
    id: user.id,
    name: toNameText(user.name),
    url: toHttpUrl(user.link ?? '') || undefined,
    website: toHttpUrl(user.url ?? '') || undefined,
    slug: user.slug,
    description: toText(user.description ?? '') || undefined,
    avatar: toHttpUrl(preferred ?? Object.values(others).at(-1) ?? '') || undefined,
  })
}
