import { isSamePage } from '../../internal/page-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { robotsOf } from '../../site/is-noindex.js'
import type { Robots } from '../../site/robots.js'
import type { Head } from './head.js'

/**
 * Whether a head is `noindex` only because of WordPress's setting "Discourage search engines", which headless sites use to keep
 * the CMS itself out of search results. A second robots tag with its own `noindex` has another reason.
 */
export function isHiddenBySite(head: Head): boolean {
  const { robots, extra = [] } = head
  // Nobody but the setting hides a home page that lists the latest posts: Yoast SEO has no switch for it.
  const others = extra.flatMap((tag) => robotsOf(tag) ?? [])
  if (robots?.index === false && robots.text === undefined && others.length === 0 && isHomeOfPosts(head))
    return true
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
 * Other plugins print preview limits beside every `noindex`. Their heads have `text`.
 */
function isNoindexOfSetting({ index, follow, text, maxSnippet, maxVideoPreview }: Robots): boolean {
  if (index !== false || follow === undefined || text !== undefined) return false
  return maxSnippet !== undefined || maxVideoPreview !== undefined
}
