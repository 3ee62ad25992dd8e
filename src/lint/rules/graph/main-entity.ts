import { pageKey } from '../../../internal/page-url.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Say of one node only that the page is about it.',
  check({ graph }, report) {
    const claims = new Map<string, Map<unknown, PlacedNode>>()
    const claim = (page: string | undefined, what: unknown, placed: PlacedNode) => {
      if (page === undefined) return
      const ofPage = claims.get(pageKey(page)) ?? new Map<unknown, PlacedNode>()
      claims.set(pageKey(page), ofPage)
      if (!ofPage.has(what)) ofPage.set(what, placed)
    }
    // The questions of a page are its main entity together.
    const hold = (page: PlacedNode, entity: PlacedNode | undefined) => {
      if (entity === undefined) return
      claim(addressOf(page.node), entity.types.includes('Question') ? 'Question' : entity.key, entity)
    }
    for (const { id, node, property } of graph.references)
      if (property === 'mainEntity') hold(node, graph.byId(id)[0])
    for (const placed of graph.nodes)
      if (placed.parent !== undefined && placed.property === 'mainEntity') hold(placed.parent, placed)
    for (const placed of graph.nodes) {
      if (placed.types.includes('Question')) continue
      for (const page of toArray(placed.node.mainEntityOfPage)) claim(addressOf(page), placed.key, placed)
    }
    for (const ofPage of claims.values()) {
      for (const { place } of [...ofPage.values()].slice(1))
        report(place, 'The page has another main entity.')
    }
  },
}

/** A page by its address, its `@id` or its `url`. */
function addressOf(page: JsonValue): string | undefined {
  const address = isPlainObject(page) ? (page['@id'] ?? page.url) : page
  return typeof address === 'string' ? address : undefined
}
