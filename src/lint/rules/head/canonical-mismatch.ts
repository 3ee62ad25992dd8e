import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Let canonical, og:url and the url of the page in the graph name one address.',
  check({ urlValues, pageNode }, report) {
    // Of several canonical links none holds, which another rule says.
    const canonicals = urlValues.filter(({ kind }) => kind === 'canonical')
    const canonical = canonicals.length === 1 ? canonicals[0] : undefined
    const others = [
      urlValues.find(({ kind, name }) => kind === 'open-graph' && name === 'og:url'),
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
