import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import type { JsonValue } from './node.js'
import { replaceItems, replaceMembers } from './replace-values.js'

/**
 * Keywords of JSON-LD whose values have a fixed type. A processor rejects the whole document if one of them has another type.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#expansion-algorithm
 */
export interface Keyword {
  /** What the value has to be, as a noun phrase. */
  readonly expected: string
  /** The value itself if it is valid, else what is valid of it; `undefined` if nothing is. */
  readonly keep: Keep
}

type JsonObject = { readonly [key: string]: JsonValue | undefined }
type Keep = (value: JsonValue, object: JsonObject) => JsonValue | undefined

const STRING: Keyword = { expected: 'a string', keep: /* @__PURE__ */ keepIf(isString) }
const TYPE: Keyword = { expected: 'a string or a list of strings', keep: /* @__PURE__ */ keepEach(isString) }
const NODES: Keyword = { expected: 'an object or a list of objects', keep: /* @__PURE__ */ keepEach(isNode) }

const KEYWORDS: ReadonlyMap<string, Keyword> = /* @__PURE__ */ new Map([
  ['@id', STRING],
  ['@type', TYPE],
  // Aliases in the context of schema.org.
  ['id', STRING],
  ['type', TYPE],
  ['@index', STRING],
  ['@included', NODES],
  ['@nest', NODES],
  ['@language', { expected: 'the language of a string', keep: /* @__PURE__ */ keepIf(isLanguage) }],
  [
    '@direction',
    {
      expected: '"ltr" or "rtl"',
      keep: /* @__PURE__ */ keepIf((value) => value === 'ltr' || value === 'rtl'),
    },
  ],
  [
    '@value',
    {
      expected: 'a string, a number, a boolean or null',
      keep: /* @__PURE__ */ keepIf((value) => value === null || typeof value !== 'object'),
    },
  ],
  [
    '@graph',
    {
      expected: 'an object or a list',
      keep: /* @__PURE__ */ keepIf((value) => value !== null && typeof value === 'object'),
    },
  ],
  ['@reverse', { expected: 'an object with nodes', keep: keepReverse }],
  ['@context', { expected: 'a URL, null, or an object of terms', keep: keepContext }],
])

/** The keyword with the name of a key, or with that of its alias. `undefined` for a property. */
export function keywordOf(key: string): Keyword | undefined {
  return key.startsWith('@') || key === 'id' || key === 'type' ? KEYWORDS.get(key) : undefined
}

/** Keeps the value of a key, or what is valid of it if the key is a keyword. */
export function keepValid(value: JsonValue, key: string, object: JsonObject): JsonValue | undefined {
  const keyword = keywordOf(key)
  return keyword === undefined ? value : keyword.keep(value, object)
}

/** Whether an object means nothing any more, because it lost what it consisted of: the id of a reference, or the value of a value object. */
export function isMeaningless(object: JsonObject, original: JsonObject): boolean {
  if (object === original) return false
  return (
    Object.keys(object).length === 0 || (original['@value'] !== undefined && object['@value'] === undefined)
  )
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

/** Whether a value is the language of an object, which is a string without another type, or that of all strings in it. */
function isLanguage(value: JsonValue, { '@value': text = '', '@type': type }: JsonObject): boolean {
  return value === null || (isString(value) && isString(text) && type === undefined)
}

function keepIf(isValid: (value: JsonValue, object: JsonObject) => boolean): Keep {
  return (value, object) => (isValid(value, object) ? value : undefined)
}

/** Keeps a value, or the items of a list without invalid ones. A list of nothing else is invalid. */
function keepEach(isValid: (value: JsonValue) => boolean): Keep {
  return (value) => {
    if (isValid(value)) return value
    const kept = Array.isArray(value) ? replaceItems(value, (item) => (isValid(item) ? item : undefined)) : []
    return kept === value || kept.length > 0 ? kept : undefined
  }
}

function keepReverse(value: JsonValue): JsonValue | undefined {
  if (!isPlainObject(value)) return undefined
  const kept = replaceMembers(value as JsonObject, (nodes, key) =>
    key.startsWith('@') ? undefined : nodes === null ? nodes : NODES.keep(nodes, {}),
  )
  return kept === value || Object.keys(kept).length > 0 ? kept : undefined
}

/** https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm */
function keepContext(value: JsonValue): JsonValue | undefined {
  return Array.isArray(value) ? replaceItems(value, keepDefinition) : keepDefinition(value)
}

/** Keeps the definition of a context or of a term in it: an IRI, `null`, or an object of settings and terms. */
function keepDefinition(value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value === 'string') return value
  return isPlainObject(value) ? replaceMembers(value as JsonObject, keepSetting) : undefined
}

function keepSetting(value: JsonValue, key: string): JsonValue | undefined {
  if (key === '@context') return keepContext(value)
  if (key === '@container') return toArray(value).every(isString) ? value : undefined
  if (key === '@type' || !key.startsWith('@')) return keepDefinition(value)
  const type = SETTINGS.get(key) ?? 'string'
  // `null` removes a setting that is a string.
  return typeof value === type || (value === null && type === 'string') ? value : undefined
}

/** The types of the settings of a context or a term that are not strings. */
const SETTINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['@prefix', 'boolean'],
  ['@propagate', 'boolean'],
  ['@protected', 'boolean'],
  ['@version', 'number'],
])
