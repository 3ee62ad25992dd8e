import { quote } from '../../../internal/quote.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Describe the node once, or give the other one an @id of its own.',
  check({ graph }, report) {
    const known = new Map<string, Map<string, ReadonlySet<JsonValue>>>()
    for (const { node, types, place } of graph.nodes) {
      const id = node['@id']
      // Of a picture there are several files; Yoast SEO gives that of the author and that of the publisher one @id.
      if (typeof id !== 'string' || types.includes('ImageObject')) continue
      const values = known.get(id) ?? new Map<string, ReadonlySet<JsonValue>>()
      known.set(id, values)
      for (const [property, value] of Object.entries(node)) {
        if (property.startsWith('@') || SEVERAL.has(property)) continue
        const said = toArray(value).filter((one) => one !== '')
        // Of nodes one may have several.
        if (said.length === 0 || said.some((one) => typeof one === 'object')) continue
        const before = values.get(property)
        if (before === undefined) values.set(property, new Set(said))
        // Of two lists one may go on with the other.
        else if ((said.length === 1 || before.size === 1) && !said.some((one) => before.has(one))) {
          const [first] = before
          report(
            placeWithin(place, [property], 0),
            `${quote(id)} has another ${property}: ${quote(String(first))}.`,
          )
        }
      }
    }
  },
}

/** Properties of which a thing has several as a matter of course. */
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
