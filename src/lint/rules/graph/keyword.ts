import { isPlainObject } from '../../../internal/plain-object.js'
import { nameValue } from '../../../internal/quote.js'
import { isLiteral, type Keyword, keywordOf } from '../../../jsonld/graph/keywords.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { type JsonLdObject, plainKeyOf } from '../../facts/graph/plain-json-ld.js'
import { type Place, placeWithin } from '../../facts/place.js'
import type { Report, Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Remove the keyword, or give it a value of the expected type.',
  check({ graph }, report) {
    // The facts do not list references and values as nodes, so this rule reads the documents themselves.
    for (const { json, place } of graph.blocks) check(json, place, report)
  },
}

function check(value: JsonValue | undefined, place: Place, report: Report): void {
  if (typeof value !== 'object' || value === null) return
  if (isPlainObject(value) && isLiteral(value as JsonLdObject)) return
  for (const [index, [key, member]] of Object.entries(value).entries()) {
    const within = placeWithin(place, [Array.isArray(value) ? index : key], index)
    if (!Array.isArray(value)) checkMember(key, member as JsonValue, value as JsonLdObject, within, report)
    if (key !== '@context') check(member as JsonValue, within, report)
  }
}

function checkMember(
  key: string,
  value: JsonValue | undefined,
  object: JsonLdObject,
  place: Place,
  report: Report,
): void {
  const keyword = value === undefined ? undefined : keywordOf(key)
  if (keyword === undefined || value === undefined) return
  const kept = keyword.keep(value, object)
  if (kept === value) return
  const found =
    kept === undefined ? `is ${nameValue(value)}` : `contains ${nameFault(value, keyword, object)}`
  report(place, `${plainKeyOf(key)} ${found}; JSON-LD expects ${keyword.expected}.`)
}

/** Names the first invalid item of a list. Other faults are too deep for a message. */
function nameFault(value: JsonValue, keyword: Keyword, object: JsonLdObject): string {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : []
  const fault = items.map((item) => [item]).find((list) => keyword.keep(list, object) !== list)?.[0]
  return fault === undefined || isPlainObject(fault) ? 'a value of the wrong type' : nameValue(fault)
}
