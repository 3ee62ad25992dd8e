import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import type { JsonValue } from './node.js'

/**
 * Keywords of JSON-LD whose values have a fixed type. A processor refuses the whole document if one of them has another type.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#expansion-algorithm
 */
export interface Keyword {
  /** What the value has to be, as a noun phrase. */
  readonly expected: string
  /** The value itself if it is valid, else what is valid of it; `undefined` if nothing is. */
  readonly keep: (value: JsonValue, object: JsonObject) => JsonValue | undefined
}

type JsonObject = { readonly [key: string]: JsonValue | undefined }

const STRING: Keyword = { expected: 'a string', keep: (value) => keepIf(typeof value === 'string', value) }

const TYPE: Keyword = {
  expected: 'a string or a list of strings',
  keep: (value) => (isString(value) ? value : keepItems(value, isString)),
}

const NODES: Keyword = {
  expected: 'an object or a list of objects',
  keep: (value) => (isNode(value) ? value : keepItems(value, isNode)),
}

const KEYWORDS: ReadonlyMap<string, Keyword> = /* @__PURE__ */ new Map([
  ['@id', STRING],
  ['@type', TYPE],
  // Aliases in the context of schema.org.
  ['id', STRING],
  ['type', TYPE],
  ['@index', STRING],
  ['@included', NODES],
  ['@nest', NODES],
  [
    '@language',
    {
      expected: 'the language of a string',
      keep: (value, { '@value': text, '@type': type }) =>
        keepIf(
          value === null ||
            (isString(value) && (text === undefined || (isString(text) && type === undefined))),
          value,
        ),
    },
  ],
  [
    '@direction',
    { expected: '"ltr" or "rtl"', keep: (value) => keepIf(value === 'ltr' || value === 'rtl', value) },
  ],
  [
    '@value',
    {
      expected: 'a string, a number, a boolean or null',
      keep: (value, object) =>
        keepIf(typeof value !== 'object' || value === null || isLiteral(object), value),
    },
  ],
  [
    '@graph',
    {
      expected: 'an object or a list',
      keep: (value) => keepIf(typeof value === 'object' && value !== null, value),
    },
  ],
  [
    '@reverse',
    {
      expected: 'an object with nodes',
      keep(value) {
        if (!isPlainObject(value)) return undefined
        const kept = keepEntries(value as JsonObject, keepReversed)
        return kept === value || Object.keys(kept).length > 0 ? kept : undefined
      },
    },
  ],
  ['@context', { expected: 'a URL, null, or an object of terms', keep: keepContext }],
])

function keepReversed(key: string, value: JsonValue): JsonValue | undefined {
  if (key.startsWith('@')) return undefined
  return value === null ? value : NODES.keep(value, {})
}

/** The keyword with the name of a key, or with that of its alias. `undefined` for a property. */
export function keywordOf(key: string): Keyword | undefined {
  return key.startsWith('@') || key === 'id' || key === 'type' ? KEYWORDS.get(key) : undefined
}

/** Whether an object is a value of JSON, which is not part of the graph. https://www.w3.org/TR/json-ld11/#json-literals */
export function isLiteral(object: JsonObject): boolean {
  return (
    (object['@type'] ?? object.type) === '@json' &&
    object['@value'] !== undefined &&
    Object.keys(object).every((key) => key.startsWith('@') || key === 'type')
  )
}

function isString(value: JsonValue): boolean {
  return typeof value === 'string'
}

/** Whether a value can be a node: an object that is neither a value nor a list. */
function isNode(value: JsonValue): boolean {
  return isPlainObject(value) && value['@value'] === undefined && value['@list'] === undefined
}

function keepIf(isValid: boolean, value: JsonValue): JsonValue | undefined {
  return isValid ? value : undefined
}

/** A list without invalid items. `undefined` for anything else, and if no item is left. */
function keepItems(value: JsonValue, isValid: (item: JsonValue) => boolean): JsonValue | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value as readonly JsonValue[]
  if (items.every(isValid)) return value
  const kept = items.filter(isValid)
  return kept.length === 0 ? undefined : kept
}

function keepEntries(
  object: JsonObject,
  keep: (key: string, value: JsonValue) => JsonValue | undefined,
): JsonObject {
  const entries = Object.entries(object).map(
    ([key, value]) => [key, value, value === undefined ? value : keep(key, value)] as const,
  )
  return entries.every(([, value, kept]) => kept === value)
    ? object
    : Object.fromEntries(entries.flatMap(([key, , kept]) => (kept === undefined ? [] : [[key, kept]])))
}

/** https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm */
function keepContext(value: JsonValue): JsonValue | undefined {
  if (!Array.isArray(value)) return keepOneContext(value)
  const parts = value as readonly JsonValue[]
  const kept = parts.map(keepOneContext)
  return kept.every((part, index) => part === parts[index])
    ? value
    : kept.filter((part) => part !== undefined)
}

function keepOneContext(value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value === 'string') return value
  return isPlainObject(value)
    ? keepEntries(value as JsonObject, (key, one) =>
        key.startsWith('@') ? keepSetting(key, one) : keepTerm(one),
      )
    : undefined
}

/** The definition of a term: an IRI, `null`, or an object of settings. */
function keepTerm(value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value === 'string') return value
  return isPlainObject(value)
    ? keepEntries(value as JsonObject, (key, one) =>
        key === '@type' ? keepIf(one === null || isString(one), one) : keepSetting(key, one),
      )
    : undefined
}

function keepSetting(key: string, value: JsonValue): JsonValue | undefined {
  if (key === '@context') return keepContext(value)
  const types = SETTINGS.get(key)
  if (types === undefined) return value
  const isValid = toArray(value).every((one) => types.includes(one === null ? 'null' : typeof one))
  return keepIf(isValid && (!Array.isArray(value) || key === '@container'), value)
}

const TEXT_OR_NULL: readonly string[] = ['string', 'null']

/** The types of the settings of a context or a term. */
const SETTINGS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['@base', TEXT_OR_NULL],
  ['@vocab', TEXT_OR_NULL],
  ['@language', TEXT_OR_NULL],
  ['@direction', TEXT_OR_NULL],
  ['@container', TEXT_OR_NULL],
  ['@id', TEXT_OR_NULL],
  ['@import', ['string']],
  ['@reverse', ['string']],
  ['@nest', ['string']],
  ['@index', ['string']],
  ['@propagate', ['boolean']],
  ['@protected', ['boolean']],
  ['@prefix', ['boolean']],
  ['@version', ['number']],
])
