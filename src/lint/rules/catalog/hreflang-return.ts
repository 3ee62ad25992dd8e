import { pageKey } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { nameOfPage } from '../../facts/catalog-facts.js'
import { listHreflangLinks } from '../../facts/hreflang-links.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'List all versions on each of them.',
  check({ catalog }, report) {
    const byKey = new Map(catalog.pages.map((page) => [page.key, page]))
    const linked = new Map(
      catalog.pages.map(({ key, context: { tags } }) => [
        key,
        tags && new Set(listHreflangLinks(tags).map(({ url }) => pageKey(url))),
      ]),
    )
    for (const {
      key,
      context: { tags },
    } of catalog.pages) {
      if (key === '' || tags === undefined) continue
      for (const { code, url, place } of listHreflangLinks(tags)) {
        const target = pageKey(url)
        const other = byKey.get(target)
        // Of a page that was not given, or without its head, nothing can be said.
        if (other === undefined || target === key || (linked.get(target)?.has(key) ?? true)) continue
        report(place, `hreflang ${quote(code)} leads to ${nameOfPage(other)}, which does not link back.`)
      }
    }
  },
}
