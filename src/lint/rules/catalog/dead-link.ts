import { quote } from '../../../internal/quote.js'

import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Correct the link, or give lintCatalog the page that it leads to.',
  check({ catalog }, report) {
    const told = new Set<string>()
    for (const { from, url, text } of catalog.deadLinks) {
      const place = catalog.pages[from]?.contentPlace
      const key = `${from} ${url}`
      if (place === undefined || told.has(key)) continue
      told.add(key)
      report(place, `The link ${quote(text)} leads to ${quote(url, 200)}, where no page of the catalog is.`)
    }
  },
}
