import type { PageFacts } from '../faq/to-faq-page.js'
import type { ExtraTag, Head, Robots } from './head.js'
import { tagKey } from './tag-key.js'

/**
 * Who says what crawlers may do: what the SEO plugin said (`source`), the post (`from-post`), or the caller.
 */
export type RobotsPolicy = 'source' | 'from-post' | Robots

/**
 * Applies a robots policy to the head of a post.
 *
 * Whatever the policy: what is not out yet is `noindex, nofollow`, and a private post is never indexed (Yoast says `index`
 * of a draft). Canonical, `prev` and `next` go with `noindex`, since they would ask to index another page in place of
 * this one. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function applyRobots(head: Head, page: PageFacts, policy: RobotsPolicy = 'source'): Head {
  if (isUnpublished(page)) return hide(head, { index: false, follow: false })
  const isPrivate = page.status === 'private'
  if (policy === 'source') return head
  if (policy === 'from-post') {
    if (isPrivate || page.isProtected)
      return hide(head, { index: false, follow: head.robots?.follow ?? true })
    return head.robots !== undefined && isHiddenBySite(head.robots)
      ? show(head, page, { ...head.robots, index: true })
      : head
  }
  if (policy.index === false || isPrivate) return hide(head, { ...policy, index: false })
  return show(head, page, policy)
}

/** What the status of a post alone says; `undefined` where it may be indexed. */
export function robotsByStatus(page: PageFacts): Robots | undefined {
  if (isUnpublished(page)) return { index: false, follow: false }
  return page.status === 'private' ? { index: false, follow: true } : undefined
}

/**
 * Whether a `noindex` is that of WordPress's own switch "Discourage search engines", which a CMS has on that shall not be
 * found itself.
 *
 * Yoast prints `noindex, follow` where an editor or the settings of a type hid the post; the switch changes `index` to
 * `noindex` after that decision, so that the directives on previews are still there. Other plugins print those beside
 * every `noindex`: The SEO Framework in another form (`noindex,follow`), AIOSEO and WordPress itself only those on images.
 */
function isHiddenBySite({ index, text, maxSnippet, maxVideoPreview }: Robots): boolean {
  return index === false && text === undefined && (maxSnippet !== undefined || maxVideoPreview !== undefined)
}

function hide(head: Head, robots: Robots): Head {
  const { canonical, prev, next, extra, ...rest } = head
  return { ...rest, ...withoutTags(extra, HIDDEN_KEYS), robots }
}

function show(head: Head, { url }: PageFacts, robots: Robots): Head {
  const { extra, ...rest } = head
  const canonical = head.canonical || head.openGraph?.url || url
  return {
    ...rest,
    ...withoutTags(extra, ROBOTS_KEYS),
    robots,
    ...(canonical !== '' && { canonical }),
  }
}

/** What would contradict the robots of a head where it stands among the extra tags. */
const ROBOTS_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set(['meta[name="robots"]'])

/** The same, and what would name another page to index. */
const HIDDEN_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'meta[name="robots"]',
  'link[rel="canonical"]',
  'link[rel="prev"]',
  'link[rel="next"]',
])

function withoutTags(
  extra: readonly ExtraTag[] | undefined,
  keys: ReadonlySet<string>,
): { readonly extra?: readonly ExtraTag[] } {
  const kept = extra?.filter((tag) => !keys.has(tagKey(tag))) ?? []
  return kept.length > 0 ? { extra: kept } : {}
}

/**
 * Whether the post is not out yet, or no longer. Media are as public as the post they were added to, which is what
 * their status `inherit` says. https://developer.wordpress.org/reference/functions/get_post_statuses/
 */
function isUnpublished({ status, type }: PageFacts): boolean {
  if (status === undefined || status === 'publish' || status === 'private') return false
  return !(status === 'inherit' && type === 'attachment')
}
