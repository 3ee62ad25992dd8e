import { pageKey } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { nameOfPage } from '../../facts/catalog/catalog-page.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'warning',
  needs: ['catalog'],
  help: 'List all language versions on each page.',
  check({ catalog }, report) {
    const byKey = new Map(catalog.pages.map((page) => [page.key, page]))
    const linkedFrom = new Map(
      catalog.pages.map(({ key, hreflangLinks }) => [
        key,
        hreflangLinks && new Set(hreflangLinks.map(({ url }) => pageKey(url))),
      ]),
    )
    for (const { key, hreflangLinks } of catalog.pages) {
      if (key === '' || hreflangLinks === undefined) continue
      for (const { code, url, place } of hreflangLinks) {
        const target = pageKey(url)
        const other = byKey.get(target)
        // Skips pages that are not in the catalog, and pages whose head is unknown.
        if (other === undefined || target === key || (linkedFrom.get(target)?.has(key) ?? true)) continue
        report(place, `hreflang ${quote(code)} points to ${nameOfPage(other)}, which does not link back.`)
      }
    }
  },
}
