import { addToGroup } from '../../../internal/group-by.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'pageNode'> = {
  severity: 'info',
  needs: ['graph', 'pageNode'],
  help: 'Refer to the node from the page or a connected node, or remove it.',
  check({ graph, pageNode }, report) {
    const neighbors = new Map<unknown, unknown[]>()
    const connect = (one: unknown, other: unknown) => {
      addToGroup(neighbors, one, other)
      addToGroup(neighbors, other, one)
    }
    for (const placed of graph.nodes) if (placed.parent !== undefined) connect(placed.key, placed.parent.key)
    for (const { id, node } of graph.references) connect(node.key, id)
    for (const { value, node } of graph.values)
      if (typeof value === 'string' && graph.byId(value).length > 0) connect(node.key, value)

    const reached = new Set<unknown>([pageNode.key])
    // Iterating a set includes the items that are added meanwhile.
    for (const key of reached) for (const neighbor of neighbors.get(key) ?? []) reached.add(neighbor)
    for (const placed of graph.nodes) {
      if (placed.parent === undefined && !reached.has(placed.key))
        report(placed.place, 'The node is not connected to the page.')
    }
  },
}
