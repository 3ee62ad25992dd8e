import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'info',
  needs: ['catalog'],
  help: 'Link to the page from a related page.',
  check({ catalog }, report) {
    const { pages, orphans } = catalog
    // Without the content of all pages, a link may be missed.
    if (pages.length < 2 || !pages.every(({ hasContent }) => hasContent)) return
    for (const id of orphans) {
      const page = pages[id]
      if (page !== undefined && page.key !== '')
        report(page.contentPlace, 'No other page of the catalog links to this page.')
    }
  },
}
