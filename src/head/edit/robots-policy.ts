import type { FaqPage } from '../../faq/page/faq-page.js'
import { nameValue, quote } from '../../internal/quote.js'
import { ConfigError } from '../../site/config-error.js'
import { checkRobots } from '../../site/define-site.js'
import type { Robots } from '../../site/robots.js'
import type { ExtraTag, Head } from '../model/head.js'
import { isHiddenBySite, isRobotsTag } from '../model/hidden-site.js'
import { isUnpublished } from '../model/robots-by-status.js'

/** Where robots directives come from: the SEO plugin (`source`), the post (`from-post`), or the caller. */
export type RobotsPolicy = 'source' | 'from-post' | Robots

/**
 * Applies a robots policy to the head of a post.
 *
 * - `source` keeps the plugin's directives.
 * - `from-post` indexes every published post that an editor did not hide, even if the whole CMS discourages search engines.
 *   Private and protected posts are `noindex`.
 * - Directives are printed as given.
 *
 * An unpublished post is always `noindex, nofollow` (Yoast prints `index` for a draft). Only `source` may
 * index a private post. A `noindex` that this function sets removes canonical, `prev` and `next`, which would ask search engines
 * to index another page instead.
 *
 * @param policy Default: `source`.
 * @throws ConfigError for an unknown policy. A mistyped one must not expose a post that an editor hid.
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 * @example
 * ```ts
 * import { applyRobots } from 'wp-faq-seo/head'
 *
 * const head = { canonical: 'https://example.com/faq/fees/', robots: { index: true } }
 * const page = { type: 'faq', status: 'draft', url: 'https://example.com/faq/fees/', isProtected: false }
 * applyRobots(head, page) // { robots: { index: false, follow: false } }
 * ```
 */
export function applyRobots(
  head: Head,
  page: Pick<FaqPage, 'type' | 'status' | 'url' | 'isProtected'>,
  policy: RobotsPolicy = 'source',
): Head {
  checkPolicy(policy)
  if (isUnpublished(page)) return hide(head, { index: false, follow: false })
  const isPrivate = page.status === 'private'
  if (policy === 'source') return head
  if (policy === 'from-post') {
    if (isPrivate || page.isProtected)
      return hide(head, { index: false, follow: head.robots?.follow ?? true })
    return isHiddenBySite(head) ? show(head, page.url, { ...head.robots, index: true }) : head
  }
  if (policy.index === false || isPrivate) return hide(head, { ...policy, index: false })
  return show(head, page.url, policy)
}

/** Checks a policy for callers without TypeScript. */
function checkPolicy(policy: unknown): void {
  if (policy === 'source' || policy === 'from-post') return
  if (typeof policy === 'object' && policy !== null && !Array.isArray(policy)) {
    checkRobots(policy)
    return
  }
  const written = typeof policy === 'string' ? quote(policy) : nameValue(policy)
  const message = `${written} is not "source", "from-post" or directives such as { index: true, follow: true }`
  throw new ConfigError('use robots', [{ code: 'unknown', path: 'robots', message }])
}

function hide(head: Head, robots: Robots): Head {
  const { canonical, prev, next, extra, ...rest } = head
  return { ...rest, ...withoutTags(extra, (tag) => isRobotsTag(tag) || isSeriesLink(tag)), robots }
}

function show(head: Head, url: string, robots: Robots): Head {
  const { extra, ...rest } = head
  const canonical = head.canonical || head.openGraph?.url || url
  return {
    ...rest,
    ...withoutTags(extra, isRobotsTag),
    robots,
    ...(canonical !== '' && { canonical }),
  }
}

/** Whether a tag is a canonical, `prev` or `next` link. */
function isSeriesLink(tag: ExtraTag): boolean {
  return tag.tag === 'link' && /^(?:canonical|prev|next)$/i.test(tag.attributes.rel ?? '')
}

function withoutTags(
  extra: readonly ExtraTag[] | undefined,
  isOmitted: (tag: ExtraTag) => boolean,
): { readonly extra?: readonly ExtraTag[] } {
  const kept = extra?.filter((tag) => !isOmitted(tag)) ?? []
  return kept.length > 0 ? { extra: kept } : {}
}
