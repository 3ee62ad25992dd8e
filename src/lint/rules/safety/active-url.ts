import { hasActiveScheme, schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { contentOf, hrefOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Remove the URL. Only http and https URLs point to pages.',
  check({ urlValues, texts = [], tags, graph }, report) {
    const known = new Set([...urlValues, ...texts].map(({ place }) => place))
    // Icons and styles may be `data:` URLs, but nothing may be code.
    const inTags = (tags?.all ?? []).flatMap((tag) => {
      const url = tag.name === 'meta' ? wordIn(contentOf(tag)) : hrefOf(tag)
      return known.has(tag.place) || isData(url) ? [] : [{ url, place: tag.place }]
    })
    const inGraph = (graph?.values ?? []).flatMap(({ value, property, place }) =>
      typeof value !== 'string' || property === 'text' || known.has(place)
        ? []
        : [{ url: wordIn(value), place }],
    )
    for (const { url, place } of [...urlValues, ...inTags, ...inGraph]) {
      const scheme = schemeOf(url)
      if (hasActiveScheme('', scheme)) report(place, `The URL ${quote(url)} has the scheme ${scheme}.`)
    }
  },
}

/** The value if it may be a URL. `''` if it has several words: `JavaScript: the good parts`. */
function wordIn(value: string): string {
  return /\s/.test(value.trim()) ? '' : value
}

function isData(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === 'data' || scheme === 'blob'
}
