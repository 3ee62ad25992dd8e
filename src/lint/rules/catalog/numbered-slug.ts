import { quote } from '../../../internal/quote.js'
import { nameOfPage } from '../../facts/catalog/catalog-page.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Merge the two pages, or give this one its own slug.',
  check({ catalog }, report) {
    for (const { id, of } of catalog.numberedSlugs) {
      const page = catalog.pages[id]
      const other = catalog.pages[of]
      if (page === undefined || other === undefined) continue
      const slug = quote(page.page.slug ?? '')
      report(page.slugPlace, `The slug ${slug} is the slug of ${nameOfPage(other)} with a number appended.`)
    }
  },
}
