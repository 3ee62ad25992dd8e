import type { Head } from './head.js'
import { isRobotsTag } from './hidden-site.js'
import { parseRobots } from './robots-content.js'

/** Whether a head asks search engines not to index its page, in any of its robots tags. */
export function isNoindex({ robots, extra = [] }: Head): boolean {
  return (
    robots?.index === false ||
    extra.some((tag) => isRobotsTag(tag) && parseRobots(tag.attributes.content ?? '').index === false)
  )
}
