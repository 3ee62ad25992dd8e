import { pageKey } from '../../../internal/page-url.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { GraphNode, JsonValue } from '../../../jsonld/graph/node.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Mark one node as the main entity of the page.',
  check({ graph }, report) {
    const keys = new Map<string, string>()
    const keyOf = (page: string) => {
      const key = keys.get(page) ?? pageKey(page)
      keys.set(page, key)
      return key
    }
    const claims = new Map<string, Map<unknown, PlacedNode>>()
    const claim = (page: string | undefined, key: unknown, placed: PlacedNode) => {
      if (page === undefined) return
      const url = keyOf(page)
      const ofPage = claims.get(url) ?? new Map<unknown, PlacedNode>()
      claims.set(url, ofPage)
      if (!ofPage.has(key)) ofPage.set(key, placed)
    }
    // All questions of a page together are one main entity.
    const claimMainEntity = (page: PlacedNode, entity: PlacedNode | undefined) => {
      if (entity === undefined) return
      claim(urlOf(page.node), entity.types.includes('Question') ? 'Question' : entity.key, entity)
    }
    for (const { id, node, property } of graph.references)
      if (property === 'mainEntity') claimMainEntity(node, graph.byId(id)[0])
    for (const placed of graph.nodes)
      if (placed.parent !== undefined && placed.property === 'mainEntity')
        claimMainEntity(placed.parent, placed)
    for (const placed of graph.nodes) {
      if (placed.types.includes('Question')) continue
      for (const page of toArray(placed.node.mainEntityOfPage)) claim(urlOf(page), placed.key, placed)
    }
    for (const [page, ofPage] of claims) {
      const rivals = [...ofPage.values()].filter(
        ({ node }) => !ofPage.has('Question') || !isPartOf(node, page),
      )
      for (const { place } of rivals.slice(1)) report(place, 'The page already has a main entity.')
    }
  },
}

/** Whether a node is part of a page: an article whose questions are the main entity. Yoast SEO prints both. */
function isPartOf({ isPartOf: whole }: GraphNode, page: string): boolean {
  return toArray(whole).some((one) => pageKey(urlOf(one) ?? '') === page)
}

/** The URL of a page: a string, its `@id` or its `url`. */
function urlOf(page: JsonValue | undefined): string | undefined {
  const url = isPlainObject(page) ? (page['@id'] ?? page.url) : page
  return typeof url === 'string' ? url : undefined
}
