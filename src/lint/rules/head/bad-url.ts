import { hasActiveScheme, schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { problemOfWebUrl } from '../../facts/text/url-problem.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Write an http(s) address as a browser shows it, without spaces, user or password.',
  check({ urlValues }, report) {
    for (const { url, kind, name, place } of urlValues) {
      const problem = problemIn(url.trim(), kind === 'id' || OPEN_PROPERTIES.has(name))
      if (problem !== undefined) report(place, `The address ${quote(url)} ${problem}.`)
    }
  },
}

/** Properties that may name an app, a telephone or a mailbox too. https://schema.org/EntryPoint */
const OPEN_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'sameAs',
  'target',
  'url',
  'urlTemplate',
])

function problemIn(url: string, isOpen: boolean): string | undefined {
  const scheme = schemeOf(url)
  // Relative URLs and those that run code have rules of their own.
  if (scheme === undefined || hasActiveScheme('', scheme)) return undefined
  if (scheme !== 'http' && scheme !== 'https') {
    return isOpen && scheme !== 'file' ? undefined : `has the scheme ${scheme}`
  }
  return problemOfWebUrl(url)
}
