import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Write the full URL with https:// and the host.',
  check({ urlValues }, report) {
    for (const { url, kind, place } of urlValues) {
      if (kind !== 'canonical' || schemeOf(url) !== undefined) continue
      report(place, `The canonical link ${quote(url)} is not absolute.`)
    }
  },
}
