import { quote } from '../../../internal/quote.js'
import { type Place, placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'json'> = {
  severity: 'error',
  needs: ['json'],
  help: 'Find out where the key comes from. Do not merge the response into other objects.',
  check({ json, at }, report) {
    const found = findKey(json, at('json'))
    if (found !== undefined) report(found.place, `The response has the key ${quote(found.key)}.`)
  },
}

const KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype'])

/** The first such key, breadth first. */
function findKey(json: object, root: Place): { readonly key: string; readonly place: Place } | undefined {
  const places = new Map<object, Place>([[json, root]])
  // Iterating a map includes the entries that are added meanwhile, so nesting cannot overflow the call stack.
  for (const [object, place] of places) {
    for (const [index, [key, value]] of Object.entries(object).entries()) {
      const inner = placeWithin(place, [Array.isArray(object) ? Number(key) : key], index)
      if (KEYS.has(key)) return { key, place: inner }
      if (typeof value !== 'object' || value === null || places.has(value)) continue
      places.set(value, inner)
    }
  }
  return undefined
}
