import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  severity: 'error',
  needs: ['addresses'],
  help: 'Write the whole address, with https:// and the host.',
  check({ addresses }, report) {
    for (const { url, kind, place } of addresses) {
      if (kind !== 'canonical' || schemeOf(url) !== undefined) continue
      report(place, `The canonical link ${quote(url)} is not absolute.`)
    }
  },
}
