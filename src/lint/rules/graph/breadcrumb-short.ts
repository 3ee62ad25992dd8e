import { listBreadcrumbs } from '../../facts/graph/breadcrumbs.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Add the pages in between, or remove the list.',
  check({ graph, pageKind }, report) {
    // Nothing is above the home page.
    if (pageKind === 'home') return
    for (const { list, items } of listBreadcrumbs(graph)) {
      if (items.length < 2) report(list.place, 'The BreadcrumbList has only one item.')
    }
  },
}
