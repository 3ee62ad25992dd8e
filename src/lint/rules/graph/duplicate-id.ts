import { once } from '../../../internal/once.js'
import { quote } from '../../../internal/quote.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Describe the node once, or give one of the nodes its own @id.',
  check({ graph }, report) {
    const valuesById = new Map<string, Map<string, ReadonlySet<JsonValue>>>()
    const crumbs = once(() => new Set(graph.ofType('ListItem').flatMap(({ node }) => toArray(node.item))))
    for (const { node, types, place } of graph.nodes) {
      const id = node['@id']
      if (typeof id !== 'string' || graph.byId(id).length === 1) continue
      // An image may have several files. Yoast SEO uses one @id for the images of author and publisher.
      if (types.includes('ImageObject')) continue
      const values = valuesById.get(id) ?? new Map<string, ReadonlySet<JsonValue>>()
      valuesById.set(id, values)
      for (const [property, value] of Object.entries(node)) {
        if (property.startsWith('@') || SEVERAL.has(property)) continue
        // A breadcrumb may call a page by a shorter name.
        if (property === 'name' && crumbs().has(node)) continue
        const current = toArray(value).filter((one) => one !== '')
        // A thing can have several nodes in one property.
        if (current.length === 0 || current.some((one) => typeof one === 'object')) continue
        const known = values.get(property)
        if (known === undefined) values.set(property, new Set(current))
        // Two lists may complement each other.
        else if ((current.length === 1 || known.size === 1) && !current.some((one) => known.has(one))) {
          const [first] = known
          report(
            placeWithin(place, [property], 0),
            `Another node with the @id ${quote(id)} has the ${property} ${quote(String(first))}.`,
          )
        }
      }
    }
  },
}

/** Properties that usually have several values. */
const SEVERAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'additionalType',
  'alternateName',
  'articleSection',
  'email',
  'image',
  'keywords',
  'knowsAbout',
  'sameAs',
  'telephone',
  'thumbnailUrl',
])
