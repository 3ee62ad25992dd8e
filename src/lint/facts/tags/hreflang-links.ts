import type { Place } from '../place.js'
import { hrefOf, type TagFacts } from './tag-facts.js'

/** A link to a language version of the page. */
export interface HreflangLink {
  /** The value of `hreflang` as written. */
  readonly code: string
  /** The URL. */
  readonly url: string
  /** The place of the link. */
  readonly place: Place
}

/** Lists the hreflang links. https://developers.google.com/search/docs/specialty/international/localized-versions */
export function listHreflangLinks(tags: TagFacts): HreflangLink[] {
  return tags.links('alternate').flatMap((tag) => {
    const code = tag.attributes.get('hreflang')?.trim()
    return code === undefined ? [] : [{ code, url: hrefOf(tag).trim(), place: tag.place }]
  })
}
