import type { Place } from '../place.js'
import { contentOf, type TagFacts } from './tag-facts.js'

/** One directive of a robots tag. */
export interface RobotsDirective {
  /** Its name in lower case. */
  readonly name: string
  /** What follows its colon, in lower case; absent where there is none. */
  readonly value?: string
  /** The directive as it is written. */
  readonly written: string
}

/** A robots tag, read for itself. */
export interface RobotsTag {
  /** Whom it speaks to: `robots` is everybody. */
  readonly agent: string
  /** What it says. */
  readonly directives: readonly RobotsDirective[]
  /** Where it stands. */
  readonly place: Place
}

/** Reads the robots tags of a head, those for single crawlers too. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
export function readRobotsTags(tags: TagFacts): RobotsTag[] {
  return AGENTS.flatMap((agent) =>
    tags.metas(agent).map((tag) => ({ agent, directives: readDirectives(contentOf(tag)), place: tag.place })),
  )
}

/** Whether any of the tags keeps the page out of an index. */
export function isNoindex(tags: readonly RobotsTag[]): boolean {
  return tags.some(({ directives }) => directives.some(({ name }) => name === 'noindex' || name === 'none'))
}

const AGENTS: readonly string[] = ['robots', 'googlebot', 'googlebot-news', 'bingbot']

function readDirectives(content: string): RobotsDirective[] {
  const parts: string[] = []
  for (const part of content.split(',').map((text) => text.trim())) {
    const last = parts.at(-1)
    // The weekday of `unavailable_after: Friday, 25-Jun-27 15:00:00 UTC` has a comma behind it.
    if (last !== undefined && /^unavailable_after\s*:\s*[a-z]+$/i.test(last))
      parts[parts.length - 1] = `${last}, ${part}`
    else if (part !== '') parts.push(part)
  }
  return parts.map((written) => {
    const [name = '', ...value] = written.toLowerCase().split(':')
    return { name: name.trim(), ...(value.length > 0 && { value: value.join(':').trim() }), written }
  })
}
