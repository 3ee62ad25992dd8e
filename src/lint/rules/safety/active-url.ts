import { hasActiveScheme, schemeOf } from '../../../content/urls/url-scheme.js'
import { once } from '../../../internal/once.js'
import { quote } from '../../../internal/quote.js'
import type { Place } from '../../facts/place.js'
import { contentOf, hrefOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Remove the URL. Only http and https URLs point to pages.',
  check({ urlValues, texts = [], tags, graph }, report) {
    const known = once(() => new Set([...urlValues, ...texts].map(({ place }) => place)))
    const check = (url: string, place: Place, mayReport: (scheme: string) => boolean) => {
      const scheme = schemeOf(url)
      if (scheme !== undefined && hasActiveScheme('', scheme) && mayReport(scheme))
        report(place, `The URL ${quote(url)} has the scheme ${scheme}.`)
    }
    for (const { url, place } of urlValues) check(url, place, () => true)
    for (const tag of tags?.all ?? []) {
      const isMeta = tag.name === 'meta'
      const url = isMeta ? contentOf(tag) : hrefOf(tag)
      check(
        url,
        tag.place,
        // Icons and styles may be `data:` URLs, but nothing may be code.
        (scheme) =>
          scheme !== 'data' && scheme !== 'blob' && !(isMeta && hasWords(url)) && !known().has(tag.place),
      )
    }
    for (const { value, property, place } of graph?.values ?? []) {
      if (typeof value !== 'string' || property === 'text') continue
      check(value, place, () => !hasWords(value) && !known().has(place))
    }
  },
}

/** Whether a value is no URL, but several words: `JavaScript: the good parts`. */
function hasWords(value: string): boolean {
  return /\s/.test(value.trim())
}
