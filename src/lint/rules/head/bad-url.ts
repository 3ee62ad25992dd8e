import { hasActiveScheme, schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { problemOfWebUrl } from '../../facts/text/url-problem.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Write an http or https URL, percent-encoded and without user name or password.',
  check({ urlValues, pageKind }, report) {
    for (const { url, kind, name, place } of urlValues) {
      // Yoast prints the query of a search as it was typed. Nobody shares or indexes the results.
      if (pageKind === 'search' && name === 'og:url') continue
      const problem = problemIn(url.trim(), kind === 'id' || OPEN_PROPERTIES.has(name))
      if (problem !== undefined) report(place, `The URL ${quote(url)} ${problem}.`)
    }
  },
}

/** Properties that may also contain app, `tel:` or `mailto:` URLs. https://schema.org/EntryPoint */
const OPEN_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'sameAs',
  'target',
  'url',
  'urlTemplate',
])

function problemIn(url: string, isOpen: boolean): string | undefined {
  const scheme = schemeOf(url)
  // Other rules report relative URLs and URLs that run code.
  if (scheme === undefined || hasActiveScheme('', scheme)) return undefined
  if (scheme !== 'http' && scheme !== 'https') {
    return isOpen && scheme !== 'file' ? undefined : `has the scheme ${scheme}`
  }
  return problemOfWebUrl(url)
}
