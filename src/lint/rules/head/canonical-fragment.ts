import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  severity: 'error',
  needs: ['addresses'],
  help: 'Leave out the # and what follows it.',
  check({ addresses }, report) {
    for (const { url, kind, place } of addresses) {
      if (kind === 'canonical' && url.includes('#')) {
        report(place, `The canonical link ${quote(url)} has a fragment.`)
      }
    }
  },
}
