import { type IsoDate, readIsoDate } from '../../../internal/iso-date.js'
import { quote } from '../../../internal/quote.js'
import { textIn } from '../../facts/graph/question-facts.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Print the times of the post as ISO 8601 with a time zone, the same in tags and graph.',
  check({ tags, pageNode, graph }, report) {
    const articles = ARTICLES.flatMap((type) => graph?.ofType(type) ?? [])
    // If there are several articles, the tags may be about none of them.
    const described = articles.length === 1 ? [pageNode, articles[0]] : [pageNode]
    const [published, modified] = TIMES.map(([name, property]) => {
      const [tag] = tags.metas(name)
      if (tag === undefined) return undefined
      const written = contentOf(tag)
      const date = readIsoDate(written.trim())
      if (date === undefined) {
        report(tag.place, `${name} ${quote(written)} is not an ISO 8601 date.`)
        return undefined
      }
      const inGraph = described
        .map((placed) => textIn(placed?.node[property]))
        .find((text) => differs(date, text))
      if (inGraph !== undefined)
        report(tag.place, `${name} is ${quote(written)}, but ${property} in the graph is ${quote(inGraph)}.`)
      return { tag, date }
    })
    for (const tag of OTHER_TIMES.flatMap(tags.metas)) {
      if (readIsoDate(contentOf(tag).trim()) === undefined)
        report(tag.place, `The time ${quote(contentOf(tag))} is not an ISO 8601 date.`)
    }
    if (published === undefined || modified === undefined) return
    const isComparable = published.date.hasZone === modified.date.hasZone
    if (isComparable && modified.date.seconds < published.date.seconds) {
      report(modified.tag.place, 'The article was modified before it was published.')
    }
  },
}

const TIMES = [
  ['article:published_time', 'datePublished'],
  ['article:modified_time', 'dateModified'],
] as const

/** Times that are checked only for their format. */
const OTHER_TIMES: readonly string[] = ['article:expiration_time', 'og:updated_time']

const ARTICLES: readonly string[] = ['Article', 'BlogPosting', 'NewsArticle']

/**
 * Whether the date of a tag contradicts a date in the graph that has a time zone. A date without a time never does. A
 * time without a time zone always does.
 */
function differs({ hasTime, hasZone, seconds }: IsoDate, inGraph: string): boolean {
  const other = readIsoDate(inGraph.trim())
  return other?.hasZone === true && hasTime && (!hasZone || other.seconds !== seconds)
}
