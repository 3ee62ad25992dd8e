import type { PagePart } from '../../faq/page/pagination.js'
import { isUnpublished } from '../../faq/page/robots-by-status.js'
import { isSamePage } from '../../internal/page-url.js'
import { nameValue, quote } from '../../internal/quote.js'
import { findPageNode } from '../../jsonld/graph/page-node.js'
import { throwProblem } from '../../site/checks.js'
import { checkRobots } from '../../site/define-site.js'
import { robotsOf } from '../../site/is-noindex.js'
import { type Robots, YOAST_ROBOTS } from '../../site/robots.js'
import { toReadableUrl } from '../derive/readable-url.js'
import { toSeriesLinks } from '../derive/series-links.js'
import { checkHead } from '../model/check-head.js'
import type { ExtraTag, Head } from '../model/head.js'
import { isHiddenBySite } from '../model/hidden-site.js'

/** Where robots directives come from: the SEO plugin (`source`), the resource (`from-resource`), or the caller. */
export type RobotsPolicy = 'source' | 'from-resource' | 'from-post' | Robots

/** A page to which a robots policy is applied. Any `FaqPage` and any `SitePage` is accepted. */
export interface RobotsPage {
  /** Absolute URL; `''` if it is unknown. */
  readonly url: string
  /** The kind of a page that is not a post. */
  readonly kind?: string | undefined
  /** Whether the URL does not exist, according to `get_head`. */
  readonly isMissing?: boolean | undefined
  /** Type of the post. */
  readonly type?: string | undefined
  /** Status of the post. */
  readonly status?: string | undefined
  /** Whether the content is protected by a password. */
  readonly isProtected?: boolean | undefined
  /** Which page of a list it is. */
  readonly part?: PagePart | undefined
}

/**
 * Applies a robots policy to the head of a page.
 *
 * - `source` keeps the plugin's directives.
 * - `from-resource` indexes every page unless an editor or a setting of the plugin hid it, even if the CMS discourages search engines.
 *   Only Yoast SEO over REST shows which of them it was; a `noindex` of any other source is kept. Private and protected posts are
 *   `noindex`. `from-post` is an alias.
 * - An object overrides the plugin's directives, and is printed as given. It also indexes pages that an editor hid.
 *
 * An unpublished post is always `noindex, nofollow` (Yoast prints `index` for a draft). `from-resource` and an object never index search
 * results and missing pages. Only `source` may index a private post. If this function sets `noindex`, it removes canonical, `prev` and
 * `next`, which would ask search engines to index another page instead.
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
export function applyRobots(head: Head, page: RobotsPage, policy: RobotsPolicy = 'source'): Head {
  checkHead(head)
  checkPolicy(policy)
  if (isUnpublished(page)) return hide(head, { index: false, follow: false })
  if (policy === 'source') return head
  const isPrivate = page.status === 'private'
  if (policy === 'from-resource' || policy === 'from-post') {
    if (isPrivate || page.isProtected) return hide(head, toNoindex(head))
    return isAlwaysHidden(page) || !isHiddenBySite(head) ? head : show(head, page, toIndex(head))
  }
  if (policy.index === false || isPrivate) return hide(head, { ...policy, index: false })
  return isAlwaysHidden(page) ? hide(head, toNoindex(head)) : show(head, page, policy)
}

/** Whether a page is never indexed: search results, and the page for URLs that do not exist. */
function isAlwaysHidden({ kind, isMissing = false }: RobotsPage): boolean {
  return kind === 'not-found' || kind === 'search' || isMissing
}

/** The directives of a page that the setting of the whole site hid. Yoast omits the preview limits of a hidden home page. */
function toIndex({ robots = {} }: Head): Robots {
  const hasLimits = robots.maxSnippet !== undefined || robots.maxVideoPreview !== undefined
  return { ...(hasLimits ? {} : YOAST_ROBOTS), ...robots, index: true }
}

function toNoindex({ robots }: Head): Robots {
  return { index: false, follow: robots?.follow ?? true }
}

/** Checks a policy for callers without TypeScript. */
function checkPolicy(policy: unknown): void {
  if (policy === 'source' || policy === 'from-resource' || policy === 'from-post') return
  if (typeof policy === 'object' && policy !== null && !Array.isArray(policy)) {
    checkRobots(policy)
    return
  }
  const written = typeof policy === 'string' ? quote(policy) : nameValue(policy)
  const message = `${written} is not "source", "from-resource" or directives such as { index: true, follow: true }`
  throwProblem('robots', 'unknown', message)
}

function hide(head: Head, robots: Robots): Head {
  const { canonical, prev, next, extra, ...rest } = head
  return { ...rest, ...withoutTags(extra, (tag) => isRobotsTag(tag) || isSeriesLink(tag)), robots }
}

function show(head: Head, page: RobotsPage, robots: Robots): Head {
  const { extra, ...rest } = head
  const part = partIn(head, page)
  const canonical = head.canonical || toReadableUrl(part?.url ?? '') || head.openGraph?.url || page.url
  const isOwn = part !== undefined && isSamePage(canonical, part.url)
  return {
    ...rest,
    ...withoutTags(extra, isRobotsTag),
    robots,
    ...(canonical !== '' && { canonical }),
    ...(isOwn && toSeriesLinks(part)),
  }
}

/** The page of the list that a head is for. A plugin's head is that of the first page, until `paginateHead` turns it. */
function partIn({ graph }: Head, { url, part }: RobotsPage): PagePart | undefined {
  const own = findPageNode(graph, url)?.url
  return part !== undefined && typeof own === 'string' && isSamePage(own, part.url) ? part : undefined
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

function isRobotsTag(tag: ExtraTag): boolean {
  return robotsOf(tag) !== undefined
}
