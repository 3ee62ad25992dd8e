import { urlOfItem } from '../../../jsonld/graph/list-item.js'
import { valuesOf } from '../../facts/graph/merged-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'breadcrumbs'> = {
  severity: 'error',
  needs: ['graph', 'breadcrumbs'],
  help: 'Add the URL of the breadcrumb, or remove the breadcrumb.',
  check({ graph, breadcrumbs }, report) {
    const known = new Set<unknown>()
    for (const { items } of breadcrumbs) {
      for (const [index, breadcrumb] of items.slice(0, -1).entries()) {
        if (known.has(breadcrumb.key)) continue
        known.add(breadcrumb.key)
        const targets = valuesOf(graph, breadcrumb, 'item')
        if (targets.length === 0) report(breadcrumb.place, `Breadcrumb ${index + 1} has no item.`)
        else if (!targets.some((item) => urlOfItem(item) !== undefined))
          report(breadcrumb.place, `The item of breadcrumb ${index + 1} has no URL.`)
      }
    }
  },
}
