import type { Rule } from '../../rule.js'

export const rule: Rule<'catalog'> = {
  severity: 'info',
  needs: ['catalog'],
  help: 'Link to it from a page on a similar question.',
  check({ catalog }, report) {
    const { pages, orphans } = catalog
    // One page alone has nothing to be linked from, and links are known only where all contents are.
    if (pages.length < 2 || !pages.every(({ hasContent }) => hasContent)) return
    for (const id of orphans) {
      const page = pages[id]
      if (page !== undefined && page.key !== '')
        report(page.contentPlace, 'No other page of the catalog links here.')
    }
  },
}
