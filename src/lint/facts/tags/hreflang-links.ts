import type { Place } from '../place.js'
import { hrefOf, type TagFacts } from './tag-facts.js'

/** A link of a head to its page in another language, or in its own. */
export interface HreflangLink {
  /** The language, as it is written. */
  readonly code: string
  /** The address. */
  readonly url: string
  /** Where it stands. */
  readonly place: Place
}

/** The links to the page in its languages. https://developers.google.com/search/docs/specialty/international/localized-versions */
export function listHreflangLinks(tags: TagFacts): HreflangLink[] {
  return tags.links('alternate').flatMap((tag) => {
    const code = tag.attributes.get('hreflang')?.trim()
    return code === undefined ? [] : [{ code, url: hrefOf(tag).trim(), place: tag.place }]
  })
}
