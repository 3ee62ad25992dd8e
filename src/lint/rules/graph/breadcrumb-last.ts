import { schemeOf } from '../../../content/urls/url-scheme.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { listBreadcrumbs, urlOfItem } from '../../facts/graph/breadcrumbs.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'pageUrl'> = {
  severity: 'warning',
  needs: ['graph', 'pageUrl'],
  help: 'End the trail with the page; its last crumb needs no item.',
  check({ graph, pageUrl }, report) {
    for (const { crumbs } of listBreadcrumbs(graph)) {
      const last = crumbs.at(-1)
      const url = urlOfItem(last?.node.item)
      if (last === undefined || url === undefined || schemeOf(url) === undefined || isSamePage(url, pageUrl))
        continue
      report(
        placeWithin(last.place, ['item'], 0),
        `The trail ends with ${quote(url)}, which is another page.`,
      )
    }
  },
}
