import { schemeOf } from '../../../content/urls/url-scheme.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { urlOfItem } from '../../../jsonld/graph/list-item.js'
import { listBreadcrumbs } from '../../facts/graph/breadcrumbs.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'pageUrl'> = {
  severity: 'warning',
  needs: ['graph', 'pageUrl'],
  help: 'End the list with the page itself. Its ListItem needs no item.',
  check({ graph, pageUrl }, report) {
    for (const { items } of listBreadcrumbs(graph)) {
      const last = items.at(-1)
      const url = urlOfItem(last?.node.item)
      if (last === undefined || url === undefined || schemeOf(url) === undefined || isSamePage(url, pageUrl))
        continue
      report(
        placeWithin(last.place, ['item'], 0),
        `The last breadcrumb is ${quote(url)}, not the page itself.`,
      )
    }
  },
}
