import { quote } from '../../../internal/quote.js'

import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Correct the link, or also pass the linked page to lintCatalog.',
  check({ catalog }, report) {
    // The links of a page follow each other.
    const reported = new Set<string>()
    let page: number | undefined
    for (const { from, url, text } of catalog.deadLinks) {
      if (from !== page) reported.clear()
      page = from
      const place = catalog.pages[from]?.contentPlace
      if (place === undefined || reported.has(url)) continue
      reported.add(url)
      report(
        place,
        `The link ${quote(text)} points to ${quote(url, 200)}, which is not a page of the catalog.`,
      )
    }
  },
}
