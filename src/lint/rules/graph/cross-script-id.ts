import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Print the node once, or merge the graphs with mergeGraphs.',
  check({ graph }, report) {
    if (graph.blocks.length < 2) return
    const blocks = new Map<string, number>()
    for (const { node, keys, block, place } of graph.nodes) {
      const id = node['@id']
      // A node with nothing but @id and @type is a reference.
      if (typeof id !== 'string' || !keys.some((key) => !key.startsWith('@'))) continue
      const first = blocks.get(id)
      if (first === undefined) blocks.set(id, block)
      else if (first !== block) report(place, `Another script also describes ${quote(id)}.`)
    }
  },
}
