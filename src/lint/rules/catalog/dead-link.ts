import { quote } from '../../../internal/quote.js'

import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Correct the link, or also pass the linked page to lintCatalog.',
  check({ catalog }, report) {
    const reported = new Set<string>()
    for (const { from, url, text } of catalog.deadLinks) {
      const place = catalog.pages[from]?.contentPlace
      const key = `${from} ${url}`
      if (place === undefined || reported.has(key)) continue
      reported.add(key)
      report(
        place,
        `The link ${quote(text)} points to ${quote(url, 200)}, which is not a page of the catalog.`,
      )
    }
  },
}
