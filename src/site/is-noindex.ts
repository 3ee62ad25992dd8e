import type { Robots } from './robots.js'
import { parseRobots } from './robots-content.js'

/** The fields of a head that determine whether the page may be indexed. Any `Head` is accepted. */
export interface IndexingHead {
  /** The directives of the robots tag. */
  readonly robots?: Robots | undefined
  /** Tags of other crawlers, such as `googlebot`, and repeated robots tags. */
  readonly extra?:
    | readonly {
        /** The element's name. */
        readonly tag: string
        /** The attributes, decoded. */
        readonly attributes?: Readonly<Record<string, string>>
      }[]
    | undefined
}

type HeadTag = NonNullable<IndexingHead['extra']>[number]

/** Whether a head asks search engines not to index its page, in any of its robots tags. */
export function isNoindex({ robots, extra = [] }: IndexingHead): boolean {
  return robots?.index === false || extra.some((tag) => robotsOf(tag)?.index === false)
}

/** The directives of a tag. `undefined` if it is not a robots tag, for all crawlers or for those of one search engine. */
export function robotsOf({ tag, attributes }: HeadTag): Robots | undefined {
  const isRobots = tag === 'meta' && /^(?:robots|googlebot(?:-news)?|bingbot)$/i.test(attributes?.name ?? '')
  return isRobots ? parseRobots(attributes?.content ?? '') : undefined
}
