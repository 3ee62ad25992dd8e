import type { PageFacts } from '../../faq/page/to-faq-page.js'
import { ConfigError } from '../../site/config-error.js'
import { checkRobots } from '../../site/define-site.js'
import type { ExtraTag, Head, MetaTag, Robots } from '../model/head.js'
import { parseRobots } from '../model/robots-content.js'

/**
 * Who says what crawlers may do: what the SEO plugin said (`source`), the post (`from-post`), or the caller.
 */
export type RobotsPolicy = 'source' | 'from-post' | Robots

/**
 * Applies a robots policy to the head of a post.
 *
 * Whatever the policy, what is not out yet is `noindex, nofollow` (Yoast says `index` of a draft); under any policy but
 * `source` a private post is never indexed. Canonical, `prev` and `next` go with `noindex`, since they would ask to index
 * another page in place of this one. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 *
 * @throws ConfigError where there is no such policy: a mistyped one must not show what an editor hid.
 */
export function applyRobots(head: Head, page: PageFacts, policy: RobotsPolicy = 'source'): Head {
  checkPolicy(policy)
  if (isUnpublished(page)) return hide(head, { index: false, follow: false })
  const isPrivate = page.status === 'private'
  if (policy === 'source') return head
  if (policy === 'from-post') {
    if (isPrivate || page.isProtected)
      return hide(head, { index: false, follow: head.robots?.follow ?? true })
    return isHiddenBySite(head) ? show(head, page, { ...head.robots, index: true }) : head
  }
  if (policy.index === false || isPrivate) return hide(head, { ...policy, index: false })
  return show(head, page, policy)
}

/** Types are not there in JavaScript: what is wrong is said at once. */
function checkPolicy(policy: unknown): void {
  if (policy === 'source' || policy === 'from-post') return
  if (typeof policy === 'object' && policy !== null && !Array.isArray(policy)) {
    checkRobots(policy)
    return
  }
  const written = typeof policy === 'string' ? JSON.stringify(policy) : String(policy)
  const message = `${written} is not "source", "from-post" or directives such as { index: true, follow: true }`
  throw new ConfigError('use robots', [{ code: 'unknown', path: 'robots', message }])
}

/** What the status of a post alone says; `undefined` where it may be indexed. */
export function robotsByStatus(page: PageFacts): Robots | undefined {
  if (isUnpublished(page)) return { index: false, follow: false }
  return page.status === 'private' ? { index: false, follow: true } : undefined
}

/**
 * Whether a head is hidden by WordPress's own switch "Discourage search engines" alone, which a CMS has on that shall not be
 * found itself. A further tag that says `noindex` of itself has another reason.
 */
function isHiddenBySite({ robots, extra = [] }: Head): boolean {
  const others = extra.filter(isRobotsTag).map((tag) => parseRobots(tag.attributes.content ?? ''))
  return (
    robots !== undefined &&
    isNoindexOfSwitch(robots) &&
    others.every((other) => other.index !== false || isNoindexOfSwitch(other))
  )
}

/**
 * Yoast prints `noindex, follow` where an editor or the settings of a type hid the post; the switch changes `index` to
 * `noindex` after that decision, so that the directives on previews are still there. Other plugins print those beside
 * every `noindex`, but in another form (`noindex,follow`), without `follow`, or only those on images.
 */
function isNoindexOfSwitch({ index, follow, text, maxSnippet, maxVideoPreview }: Robots): boolean {
  if (index !== false || follow === undefined || text !== undefined) return false
  return maxSnippet !== undefined || maxVideoPreview !== undefined
}

function hide(head: Head, robots: Robots): Head {
  const { canonical, prev, next, extra, ...rest } = head
  return { ...rest, ...withoutTags(extra, (tag) => isRobotsTag(tag) || isNeighbour(tag)), robots }
}

function show(head: Head, { url }: PageFacts, robots: Robots): Head {
  const { extra, ...rest } = head
  const canonical = head.canonical || head.openGraph?.url || url
  return {
    ...rest,
    ...withoutTags(extra, isRobotsTag),
    robots,
    ...(canonical !== '' && { canonical }),
  }
}

/** What would contradict the robots of a head: names that all crawlers, or some, take for theirs. */
function isRobotsTag(tag: ExtraTag): tag is MetaTag {
  return tag.tag === 'meta' && /^(?:robots|googlebot(?:-news)?|bingbot)$/i.test(tag.attributes.name ?? '')
}

/** What names this page, or one beside it, to be indexed. */
function isNeighbour(tag: ExtraTag): boolean {
  return tag.tag === 'link' && /^(?:canonical|prev|next)$/i.test(tag.attributes.rel ?? '')
}

function withoutTags(
  extra: readonly ExtraTag[] | undefined,
  isLeftOut: (tag: ExtraTag) => boolean,
): { readonly extra?: readonly ExtraTag[] } {
  const kept = extra?.filter((tag) => !isLeftOut(tag)) ?? []
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
