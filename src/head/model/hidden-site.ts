import { isSamePage } from '../../internal/page-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import type { Robots } from '../../site/robots.js'
import type { ExtraTag, Head, MetaTag } from './head.js'
import { parseRobots } from './robots-content.js'

/**
 * Whether a head is `noindex` only because of WordPress's setting "Discourage search engines", which headless sites use to keep
 * the CMS itself out of search results. A second robots tag with its own `noindex` has another reason.
 */
export function isHiddenBySite(head: Head): boolean {
  const { robots, extra = [] } = head
  // Nobody but the setting hides a home page that lists the latest posts: Yoast SEO has no switch for it.
  if (robots?.index === false && extra.every((tag) => !isRobotsTag(tag)) && isHomeOfPosts(head)) return true
  const others = extra.filter(isRobotsTag).map((tag) => parseRobots(tag.attributes.content ?? ''))
  return (
    robots !== undefined &&
    isNoindexOfSetting(robots) &&
    others.every((other) => other.index !== false || isNoindexOfSetting(other))
  )
}

/** Whether the head is Yoast's of a home page that lists the latest posts: a `CollectionPage` at the URL of the `WebSite`. */
function isHomeOfPosts({ graph }: Head): boolean {
  const home = findNodes(graph, 'WebSite')[0]?.url
  return (
    typeof home === 'string' &&
    findNodes(graph, 'CollectionPage').some(({ '@id': id }) => typeof id === 'string' && isSamePage(id, home))
  )
}

/**
 * Whether a `noindex` of Yoast comes from the setting: it then has preview limits beside it, since WordPress changes `index` to
 * `noindex` last. If an editor or the settings of the type hid the post, Yoast prints `noindex, follow` alone.
 *
 * Other plugins print preview limits beside every `noindex`, but in another form (`noindex,follow`), without `follow`, or only
 * the limit for images.
 */
function isNoindexOfSetting({ index, follow, text, maxSnippet, maxVideoPreview }: Robots): boolean {
  if (index !== false || follow === undefined || text !== undefined) return false
  return maxSnippet !== undefined || maxVideoPreview !== undefined
}

/** Whether a tag has robots directives, for all crawlers or for those of one search engine. */
export function isRobotsTag(tag: ExtraTag): tag is MetaTag {
  return tag.tag === 'meta' && /^(?:robots|googlebot(?:-news)?|bingbot)$/i.test(tag.attributes.name ?? '')
}
