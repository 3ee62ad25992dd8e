import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Write the whole address, with https:// and the host.',
  check({ urlValues }, report) {
    for (const { url, kind, name, place } of urlValues) {
      // The canonical link and ids have rules of their own.
      if (kind === 'canonical' || kind === 'id' || schemeOf(url) !== undefined) continue
      report(place, `The ${name} address ${quote(url)} is not absolute.`)
    }
  },
}
