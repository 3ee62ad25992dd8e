import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Remove the # and everything after it.',
  check({ urlValues }, report) {
    for (const { url, kind, place } of urlValues) {
      if (kind === 'canonical' && url.includes('#')) {
        report(place, `The canonical link ${quote(url)} has a fragment.`)
      }
    }
  },
}
