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
 * `source` keeps the plugin's directives. `from-post` indexes what is published, unless an editor hid it, even if the CMS as a
 * whole discourages search engines; private and protected posts are `noindex`. Directives are printed as given.
 *
 * A post that is not published is `noindex, nofollow` under any policy (Yoast prints `index` for a draft). A private post is
 * never indexed, except under `source`. Canonical, `prev` and `next` are removed together with `index`: they would ask search
 * engines to index another page instead.
 *
 * @param policy Default: `source`.
 * @throws ConfigError for an unknown policy: a mistyped one must not reveal what an editor hid.
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

/** Callers without TypeScript get an error at once. */
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
  return { ...rest, ...withoutTags(extra, (tag) => isRobotsTag(tag) || isNeighbor(tag)), robots }
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

/** Whether a tag names this page, or one beside it, to be indexed. */
function isNeighbor(tag: ExtraTag): boolean {
  return tag.tag === 'link' && /^(?:canonical|prev|next)$/i.test(tag.attributes.rel ?? '')
}

function withoutTags(
  extra: readonly ExtraTag[] | undefined,
  isOmitted: (tag: ExtraTag) => boolean,
): { readonly extra?: readonly ExtraTag[] } {
  const kept = extra?.filter((tag) => !isOmitted(tag)) ?? []
  return kept.length > 0 ? { extra: kept } : {}
}
