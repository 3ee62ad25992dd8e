import { quote } from '../../../internal/quote.js'
import { compete, nameOfPage } from '../../facts/catalog/catalog-page.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Answer each question on one page, and link to it.',
  check({ catalog }, report) {
    const { pages, duplicates } = catalog
    for (const { questions } of duplicates) {
      const first = pages[questions[0]?.page ?? -1]
      for (const { page, id, question } of questions) {
        const other = pages[page]
        const place = other?.questionPlaces[Number(id)]
        if (other === undefined || place === undefined || first === undefined || other === first) continue
        if (compete(first, other)) report(place, `${nameOfPage(first)} also asks ${quote(question)}.`)
      }
    }
  },
}
