import { schemeOf } from '../../../content/urls/url-scheme.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { urlOfItem } from '../../../jsonld/graph/list-item.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'breadcrumbs' | 'pageUrl'> = {
  severity: 'warning',
  needs: ['breadcrumbs', 'pageUrl'],
  help: 'End the list with the page itself. Its ListItem needs no item.',
  check({ breadcrumbs, pageUrl, pageNode, page, post }, report) {
    // An editor may have set the canonical to another page.
    const pages = [pageUrl, pageNode?.node.url, page?.url, post?.link].filter(
      (url) => typeof url === 'string',
    )
    for (const { items } of breadcrumbs) {
      const last = items.at(-1)
      const url = urlOfItem(last?.node.item)
      if (last === undefined || url === undefined || schemeOf(url) === undefined) continue
      if (pages.some((page) => isSamePage(url, page))) continue
      report(
        placeWithin(last.place, ['item'], 0),
        `The last breadcrumb is ${quote(url)}, not the page itself.`,
      )
    }
  },
}
