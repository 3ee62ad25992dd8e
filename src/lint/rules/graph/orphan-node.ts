import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'pageNode'> = {
  severity: 'info',
  needs: ['graph', 'pageNode'],
  help: 'Refer to it from the page or what the page refers to, or leave it out.',
  check({ graph, pageNode }, report) {
    const neighbours = new Map<unknown, unknown[]>()
    const tie = (one: unknown, other: unknown) => {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ]) {
        const list = neighbours.get(from)
        if (list === undefined) neighbours.set(from, [to])
        else list.push(to)
      }
    }
    for (const placed of graph.nodes) if (placed.parent !== undefined) tie(placed.key, placed.parent.key)
    for (const { id, node } of graph.references) tie(node.key, id)
    for (const { value, node } of graph.values)
      if (typeof value === 'string' && graph.byId(value).length > 0) tie(node.key, value)

    const reached = new Set<unknown>([pageNode.key])
    // A set yields what is added to it while it is walked.
    for (const key of reached) for (const neighbour of neighbours.get(key) ?? []) reached.add(neighbour)
    for (const placed of graph.nodes) {
      if (placed.parent === undefined && !reached.has(placed.key))
        report(placed.place, 'Nothing ties the node to the page.')
    }
  },
}
