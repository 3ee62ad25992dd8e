import { quote } from '../../../internal/quote.js'
import { type CatalogPage, compete, nameOfPage } from '../../facts/catalog/catalog-page.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'Make each title specific to its page.',
  check({ catalog }, report) {
    const firsts = new Map<string, CatalogPage>()
    for (const page of catalog.pages) {
      const { title, titlePlace } = page
      const key = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().toLowerCase() : ''
      if (key === '') continue
      const languageKey = `${page.page.language ?? ''}\n${key}`
      const first = firsts.get(languageKey)
      if (first === undefined) firsts.set(languageKey, page)
      else if (compete(first, page))
        report(titlePlace, `${quote(String(title).trim())} is also the title of ${nameOfPage(first)}.`)
    }
  },
}
