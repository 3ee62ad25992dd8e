import { isPlainObject } from '../../../internal/plain-object.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { isEmptyByHabit, isEmptyValue } from '../../facts/graph/empty-values.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import { type Place, placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Remove the property.',
  check({ graph }, report) {
    const check = (
      value: JsonValue | undefined,
      outer: Place,
      step: string | number,
      index: number,
      name: string,
    ) => {
      if (isEmptyValue(value)) report(placeWithin(outer, [step], index), `${name} is empty.`)
      else if (Array.isArray(value)) {
        const place = placeWithin(outer, [step], index)
        for (const [position, item] of (value as readonly JsonValue[]).entries())
          check(item, place, position, position, name)
      }
    }
    for (const { json, place } of graph.blocks) {
      if (isEmptyValue(isPlainObject(json) ? json['@graph'] : json))
        report(place, 'The document has no nodes.')
    }
    for (const placed of graph.nodes) {
      for (const [index, name] of placed.keys.entries()) {
        if (name !== '@context' && name !== '@graph' && !isReportedElsewhere(placed, name))
          check(placed.node[name], placed.place, name, index, name)
      }
    }
  },
}

/** Whether a rule of the family `faq`, or `graph/empty-by-habit`, reports the property. */
function isReportedElsewhere(placed: PlacedNode, name: string): boolean {
  return isEmptyByHabit(placed, name) || placed.types.some((type) => FAQ_PROPERTIES[type]?.includes(name))
}

const FAQ_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  Answer: ['text'],
  FAQPage: ['mainEntity'],
  Question: ['acceptedAnswer', 'name'],
}
