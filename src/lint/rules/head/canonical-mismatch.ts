import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { readWebUrl } from '../../../internal/web-url.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'error',
  needs: ['urlValues'],
  help: 'Use the same URL in canonical, og:url and the graph.',
  check({ urlValues, pageNode, pageKind }, report) {
    // Search results have several URLs, and none is canonical.
    if (pageKind === 'search') return
    // Several canonical links are all ignored. Another rule reports them.
    const canonicals = urlValues.filter(({ kind }) => kind === 'canonical')
    const canonical = canonicals.length === 1 ? canonicals[0] : undefined
    const others = [
      urlValues.find(({ kind, name }) => kind === 'open-graph' && name === 'og:url'),
      placedPageUrl(pageNode),
    ].filter((other) => other !== undefined)
    const first = canonical ?? others[0]
    for (const { url, name: otherName, place } of others) {
      if (first === undefined || isSamePage(first.url, url) || isListAndPage(url, first.url, pageNode))
        continue
      const name = first.name === 'canonical' ? 'the canonical link' : first.name
      report(place, `${otherName} is ${quote(url)}, but ${name} is ${quote(first.url)}.`)
    }
  },
}

/** Whether one URL is that of a list and the other that of a later page of it: then only `@id` of its node is that of the list. */
function isListAndPage(one: string, other: string, pageNode: PlacedNode | undefined): boolean {
  const { '@id': id, url } = pageNode?.node ?? {}
  if (typeof id !== 'string' || typeof url !== 'string') return false
  const [list, page] = isSamePage(id, one) ? [one, other] : [other, one]
  return isSamePage(id, list) && isSamePage(url, page) && readWebUrl(list)?.host === readWebUrl(page)?.host
}
