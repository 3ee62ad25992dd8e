import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import { isReference } from '../../../jsonld/graph/graph-index.js'
import type { GraphNode } from '../../../jsonld/graph/node.js'
import type { GraphFacts, PlacedNode } from '../../facts/graph/graph-facts.js'
import { distinctNodes } from '../../facts/graph/merged-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'List the questions in mainEntity, or remove the FAQPage type.',
  check({ graph }, report) {
    // A page may be described twice, with its questions in only one of the descriptions.
    for (const page of distinctNodes(graph.ofType('FAQPage'))) {
      if (!graph.descriptionsOf(page, 'mainEntity').some((node) => mayHoldQuestion(graph, node)))
        report(page.place, 'The FAQPage has no questions.')
    }
  },
}

/** Whether a page has questions, or a reference without a node, which another rule reports. */
function mayHoldQuestion(graph: GraphFacts, page: PlacedNode): boolean {
  return (
    graph.nodesIn(page, 'mainEntity').some(({ types }) => types.includes('Question')) ||
    toArray(page.node.mainEntity).some(
      (value) =>
        isPlainObject(value) &&
        isReference(value as GraphNode) &&
        graph.byId(String(value['@id'])).length === 0,
    )
  )
}
