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
      const firsts = new Map<number, string>()
      for (const { page, id, question } of questions) {
        const asking = pages[page]
        const place = asking?.questionPlaces[Number(id)]
        const [number = page] = firsts.keys()
        const first = pages[number]
        firsts.set(page, question)
        if (asking === undefined || place === undefined || first === undefined || asking === first) continue
        if (compete(first, asking)) report(place, `${quote(question)} is asked on ${nameOfPage(first)} too.`)
      }
    }
  },
}
