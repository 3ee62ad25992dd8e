import { quote } from '../../../wordpress/quote.js'
import { readIsoDate } from '../../iso-date.js'
import type { Rule, RuleDescription } from '../../rule.js'
import { contentOf } from '../../tag-facts.js'

export const rule: Rule<'tags'> = {
  code: 'O10',
  severity: 'error',
  needs: ['tags'],
  help: 'Print the times of the post as ISO 8601 with zone, the same in tags and graph.',
  check({ tags, pageNode }, report) {
    const node = pageNode?.node
    const [published, modified] = TIMES.map(([name, property]) => {
      const [tag] = tags.metas(name)
      if (tag === undefined) return undefined
      const written = contentOf(tag)
      const date = readIsoDate(written.trim())
      if (date === undefined) {
        report(tag.place, `${name} ${quote(written)} is no date of ISO 8601.`)
        return undefined
      }
      const said = node?.[property]
      const other = typeof said === 'string' ? readIsoDate(said) : undefined
      // A day says less than a time, and contradicts nothing; a time without zone is another one elsewhere.
      if (other?.hasZone && date.hasTime && (!date.hasZone || other.seconds !== date.seconds)) {
        report(tag.place, `${name} is ${quote(written)}, ${property} in the graph ${quote(String(said))}.`)
      }
      return { tag, date }
    })
    if (published === undefined || modified === undefined) return
    const isComparable = published.date.hasZone === modified.date.hasZone
    if (isComparable && modified.date.seconds < published.date.seconds) {
      report(modified.tag.place, 'The article was modified before it was published.')
    }
  },
}

export const about: RuleDescription = {
  summary:
    'article:published_time or article:modified_time is no ISO 8601, out of order, or not what the graph says.',
  why: 'A date that cannot be read is ignored; of two that differ nobody knows which holds.',
  source: 'https://ogp.me/#type_article',
  bad: { html: '<meta property="article:published_time" content="17 Dec 2025">' },
  good: { html: '<meta property="article:published_time" content="2025-12-17T09:02:33+00:00">' },
}

const TIMES = [
  ['article:published_time', 'datePublished'],
  ['article:modified_time', 'dateModified'],
] as const
