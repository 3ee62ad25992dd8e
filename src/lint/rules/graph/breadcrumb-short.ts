import { listBreadcrumbs } from '../../facts/graph/breadcrumbs.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Add the pages on the way, or leave the list out.',
  check({ graph }, report) {
    for (const { list, crumbs } of listBreadcrumbs(graph)) {
      if (crumbs.length < 2) report(list.place, 'The trail has a single crumb.')
    }
  },
}
