import { quote } from '../../../internal/quote.js'
import { nameOfPage } from '../../facts/catalog-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Join the two pages, or give this one a slug of its own.',
  check({ catalog }, report) {
    for (const { id, of } of catalog.numberedSlugs) {
      const page = catalog.pages[id]
      const other = catalog.pages[of]
      if (page === undefined || other === undefined) continue
      const { page: facts, at } = page.context
      report(
        at(facts?.slug === undefined ? 'post' : 'page', 'slug'),
        `The slug ${quote(page.page.slug ?? '')} is that of ${nameOfPage(other)} with a number.`,
      )
    }
  },
}
