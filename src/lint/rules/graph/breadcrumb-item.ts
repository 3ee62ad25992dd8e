import { listBreadcrumbs, urlOfItem } from '../../facts/graph/breadcrumbs.js'
import { valuesOf } from '../../facts/graph/merged-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Say where the crumb leads, or leave it out.',
  check({ graph }, report) {
    const known = new Set<unknown>()
    for (const { crumbs } of listBreadcrumbs(graph)) {
      for (const [index, crumb] of crumbs.slice(0, -1).entries()) {
        if (known.has(crumb.key)) continue
        known.add(crumb.key)
        const items = valuesOf(graph, crumb, 'item')
        if (items.length === 0) report(crumb.place, `Crumb ${index + 1} has no item.`)
        else if (!items.some((item) => urlOfItem(item) !== undefined))
          report(crumb.place, `The item of crumb ${index + 1} has no address.`)
      }
    }
  },
}
