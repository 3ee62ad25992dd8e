import { quote } from '../../../internal/quote.js'
import { type CatalogPage, compete, nameOfPage } from '../../facts/catalog-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Name in each title what only that page is about.',
  check({ catalog }, report) {
    const firsts = new Map<string, CatalogPage>()
    for (const page of catalog.pages) {
      const { tags, page: facts, at } = page.context
      const [tag] = tags?.titles ?? []
      const title: unknown = tag?.text ?? facts?.title
      const place = tag?.place ?? at('page', 'title')
      const key = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().toLowerCase() : ''
      if (key === '') continue
      const languageKey = `${page.page.language ?? ''}\n${key}`
      const first = firsts.get(languageKey)
      if (first === undefined) firsts.set(languageKey, page)
      else if (compete(first, page))
        report(place, `${quote(String(title).trim())} is the title of ${nameOfPage(first)} too.`)
    }
  },
}
