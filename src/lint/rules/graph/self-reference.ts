import { addToGroup } from '../../../internal/group-by.js'
import { urlOfItem } from '../../../jsonld/graph/list-item.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import type { Place } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'breadcrumbs'> = {
  severity: 'error',
  needs: ['graph', 'breadcrumbs'],
  help: 'Refer to the intended node.',
  check({ graph, breadcrumbs }, report) {
    const edges = new Map<string, Map<string, Edge[]>>(PROPERTIES.map((property) => [property, new Map()]))
    const add = (property: string | undefined, from: PlacedNode | undefined, to: unknown, place: Place) => {
      const ofProperty = edges.get(property ?? '')
      if (ofProperty === undefined) return
      const id = from?.node['@id']
      if (typeof id === 'string' && typeof to === 'string') addToGroup(ofProperty, id, { to, place })
    }
    for (const { property, node, id, place } of graph.references) add(property, node, id, place)
    for (const { property, parent, node, place } of graph.nodes) add(property, parent, node['@id'], place)
    for (const { property, value, node, place } of graph.values) add(property, node, value, place)
    for (const { list, items } of breadcrumbs) {
      for (const { node, place } of items)
        if (urlOfItem(node.item) === list.key)
          report(place, 'The item of the breadcrumb is its own BreadcrumbList.')
    }
    for (const [property, ofProperty] of edges) {
      for (const { place } of listClosing(ofProperty)) report(place, `The node is its own ${property}.`)
    }
  },
}

/** Properties that must not form cycles. */
const PROPERTIES: readonly string[] = [
  'breadcrumb',
  'hasPart',
  'isPartOf',
  'item',
  'mainEntity',
  'parentItem',
  'parentOrganization',
  'subOrganization',
]

interface Edge {
  readonly to: string
  readonly place: Place
}

/** The edges that close a cycle. Depth first, with an explicit stack: a long chain would overflow the call stack. */
function listClosing(edges: ReadonlyMap<string, readonly Edge[]>): Edge[] {
  const closing: Edge[] = []
  const isOpen = new Map<string, boolean>()
  for (const start of edges.keys()) {
    const stack = [start]
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      if (isOpen.has(id)) {
        // All nodes after it have been visited.
        isOpen.set(id, false)
        stack.pop()
        continue
      }
      isOpen.set(id, true)
      for (const edge of edges.get(id) ?? []) {
        if (isOpen.get(edge.to) === true) closing.push(edge)
        else if (!isOpen.has(edge.to)) stack.push(edge.to)
      }
    }
  }
  return closing
}
