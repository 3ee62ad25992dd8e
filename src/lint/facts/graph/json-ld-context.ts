import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'

/** Whether a context includes schema.org: by URL, as `@vocab`, or under a prefix. */
export function namesSchemaOrg(context: JsonValue | undefined): boolean {
  return toArray(context).some((part) =>
    isPlainObject(part)
      ? Object.entries(part).some(
          ([name, iri]) => (name === '@vocab' || !isKeyword(name)) && isSchemaOrg(iri),
        )
      : isSchemaOrg(part),
  )
}

/** Whether every name without a prefix is a term of schema.org. `true` without a context. */
export function namesOnlySchemaOrg(context: JsonValue | undefined): boolean {
  return toArray(context).every((part) =>
    isPlainObject(part)
      ? Object.entries(part).every(
          ([name, value]) => isKeyword(name) && (name !== '@vocab' || isSchemaOrg(value)),
        )
      : isSchemaOrg(part),
  )
}

/** Whether a context defines a base for relative ids. https://www.w3.org/TR/json-ld11/#base-iri */
export function hasBase(context: JsonValue | undefined): boolean {
  return toArray(context).some((part) => isPlainObject(part) && typeof part['@base'] === 'string')
}

/** https://www.w3.org/TR/json-ld11/#keywords */
function isKeyword(name: string): boolean {
  return name.startsWith('@')
}

/** https://schema.org/docs/developers.html */
function isSchemaOrg(iri: unknown): boolean {
  return typeof iri === 'string' && SCHEMA_ORG.test(iri.trim())
}

const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.json(?:ld)?)?)?$/i
