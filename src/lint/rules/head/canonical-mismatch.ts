import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Use the same URL in canonical, og:url and the graph.',
  check({ urlValues, pageNode }, report) {
    // Several canonical links are all ignored. Another rule reports them.
    const canonicals = urlValues.filter(({ kind }) => kind === 'canonical')
    const canonical = canonicals.length === 1 ? canonicals[0] : undefined
    const others = [
      urlValues.find(({ kind, name }) => kind === 'open-graph' && name === 'og:url'),
      placedPageUrl(pageNode),
    ].filter((other) => other !== undefined)
    const first = canonical ?? others[0]
    for (const { url, name: otherName, place } of others) {
      if (first === undefined || isSamePage(first.url, url)) continue
      const name = first.name === 'canonical' ? 'the canonical link' : first.name
      report(place, `${otherName} is ${quote(url)}, but ${name} is ${quote(first.url)}.`)
    }
  },
}
