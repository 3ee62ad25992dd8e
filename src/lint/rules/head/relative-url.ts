import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  code: 'H18',
  severity: 'error',
  needs: ['addresses'],
  help: 'Write the whole address, with https:// and the host.',
  check({ addresses }, report) {
    for (const { url, kind, name, place } of addresses) {
      // The canonical link and ids have rules of their own.
      if (kind === 'canonical' || kind === 'id' || schemeOf(url) !== undefined) continue
      report(place, `The ${name} address ${quote(url)} is not absolute.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'An address of Open Graph, of an X card, of another language or of the graph is relative.',
  why: 'Those who read it have no page that it could be relative to.',
  source: 'https://ogp.me/#url',
  bad: { html: '<meta property="og:image" content="/a.jpg">' },
  good: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
}
