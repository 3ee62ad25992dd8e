import type { Place } from '../place.js'
import { contentOf, type TagFacts } from './tag-facts.js'

/** A robots directive. */
export interface RobotsDirective {
  /** Its name in lower case. */
  readonly name: string
  /** The part after the colon in lower case. Omitted without a colon. */
  readonly value?: string
  /** The directive as written. */
  readonly written: string
}

/** A robots tag. */
export interface RobotsTag {
  /** The crawler. `robots` means all crawlers. */
  readonly agent: string
  /** Its directives. */
  readonly directives: readonly RobotsDirective[]
  /** The place of the tag. */
  readonly place: Place
}

/** Reads the robots tags of a head, including those for single crawlers. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
export function readRobotsTags(tags: TagFacts): RobotsTag[] {
  return AGENTS.flatMap((agent) =>
    tags.metas(agent).map((tag) => ({ agent, directives: readDirectives(contentOf(tag)), place: tag.place })),
  )
}

/** Whether any tag prevents indexing. */
export function isNoindex(tags: readonly RobotsTag[]): boolean {
  return tags.some(({ directives }) => directives.some(({ name }) => name === 'noindex' || name === 'none'))
}

const AGENTS: readonly string[] = ['robots', 'googlebot', 'googlebot-news', 'bingbot']

function readDirectives(content: string): RobotsDirective[] {
  const parts: string[] = []
  for (const part of content.split(',').map((text) => text.trim())) {
    const last = parts.at(-1)
    // A date may contain a comma: `unavailable_after: Friday, 25-Jun-27 15:00:00 UTC`.
    if (last !== undefined && /^unavailable_after\s*:\s*[a-z]+$/i.test(last))
      parts[parts.length - 1] = `${last}, ${part}`
    else if (part !== '') parts.push(part)
  }
  return parts.map((written) => {
    const [name = '', ...value] = written.toLowerCase().split(':')
    return { name: name.trim(), ...(value.length > 0 && { value: value.join(':').trim() }), written }
  })
}
