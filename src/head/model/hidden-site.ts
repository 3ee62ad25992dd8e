import type { Robots } from '../../site/robots.js'
import type { ExtraTag, Head, MetaTag } from './head.js'
import { parseRobots } from './robots-content.js'

/**
 * Whether a head is `noindex` only because of WordPress's own switch "Discourage search engines", which is on in a CMS that
 * should not be found itself. A further robots tag with a `noindex` of its own has another reason.
 */
export function isHiddenBySite({ robots, extra = [] }: Head): boolean {
  const others = extra.filter(isRobotsTag).map((tag) => parseRobots(tag.attributes.content ?? ''))
  return (
    robots !== undefined &&
    isNoindexOfSwitch(robots) &&
    others.every((other) => other.index !== false || isNoindexOfSwitch(other))
  )
}

/**
 * Yoast prints `noindex, follow` if an editor or the settings of a type hid the post. The switch changes `index` to `noindex`
 * after that decision, so that the directives on previews remain. Other plugins print those beside every `noindex`, but in
 * another form (`noindex,follow`), without `follow`, or only the one on images.
 */
function isNoindexOfSwitch({ index, follow, text, maxSnippet, maxVideoPreview }: Robots): boolean {
  if (index !== false || follow === undefined || text !== undefined) return false
  return maxSnippet !== undefined || maxVideoPreview !== undefined
}

/** Whether a tag gives robots directives, to all crawlers or to a search engine's own. */
export function isRobotsTag(tag: ExtraTag): tag is MetaTag {
  return tag.tag === 'meta' && /^(?:robots|googlebot(?:-news)?|bingbot)$/i.test(tag.attributes.name ?? '')
}
