import { quote } from '../../../internal/quote.js'
import { listHreflangLinks } from '../../facts/tags/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Name one address for each language.',
  check({ tags }, report) {
    const urls = new Map<string, string>()
    for (const { code, url, place } of listHreflangLinks(tags)) {
      const key = code.toLowerCase()
      const other = urls.get(key)
      if (other === undefined) urls.set(key, url)
      else if (normalizeUrl(other) !== normalizeUrl(url))
        report(place, `hreflang ${quote(code)} leads to ${quote(url)} and to ${quote(other)}.`)
    }
  },
}

/** As a browser shows it, without the port that its scheme has anyway. https://url.spec.whatwg.org/#url-serializing */
function normalizeUrl(url: string): string {
  try {
    return new URL(url).href
  } catch {
    return url
  }
}
