import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/page-url.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  severity: 'error',
  needs: ['addresses'],
  help: 'Let canonical, og:url and the url of the page in the graph name one address.',
  check({ addresses, pageNode }, report) {
    // Of several canonical links none holds, which another rule says.
    const canonicals = addresses.filter(({ kind }) => kind === 'canonical')
    const canonical = canonicals.length === 1 ? canonicals[0] : undefined
    const others = [
      addresses.find(({ kind, name }) => kind === 'open-graph' && name === 'og:url'),
      placedPageUrl(pageNode),
    ].filter((named) => named !== undefined)
    const first = canonical ?? others[0]
    for (const { url, name, place } of others) {
      if (first === undefined || isSamePage(first.url, url)) continue
      const said = first.name === 'canonical' ? 'the canonical link' : first.name
      report(place, `The ${name} ${quote(url)} is not the page that ${said} names: ${quote(first.url)}.`)
    }
  },
}
