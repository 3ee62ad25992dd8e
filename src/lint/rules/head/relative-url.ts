import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Write the full URL with https:// and the host.',
  check({ urlValues }, report) {
    for (const { url, kind, name, place } of urlValues) {
      // Other rules report canonical links and ids.
      if (kind === 'canonical' || kind === 'id' || schemeOf(url) !== undefined) continue
      report(place, `The ${name} URL ${quote(url)} is not absolute.`)
    }
  },
}
