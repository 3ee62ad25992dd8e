import { quote } from '../../../internal/quote.js'
import { listHreflangLinks } from '../../facts/tags/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Keep one URL per language.',
  check({ tags }, report) {
    const urls = new Map<string, string>()
    for (const { code, url, place } of listHreflangLinks(tags)) {
      const key = code.toLowerCase()
      const other = urls.get(key)
      if (other === undefined) urls.set(key, url)
      else if (normalizeUrl(other) !== normalizeUrl(url))
        report(place, `hreflang ${quote(code)} has two URLs: ${quote(other)} and ${quote(url)}.`)
    }
  },
}

/** The URL as browsers serialize it, without the default port. https://url.spec.whatwg.org/#url-serializing */
function normalizeUrl(url: string): string {
  try {
    return new URL(url).href
  } catch {
    return url
  }
}
