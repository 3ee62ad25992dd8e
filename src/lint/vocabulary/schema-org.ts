import { PROPERTIES, RELEASE, TYPES } from './table.js'
import type { Vocabulary } from './vocabulary.js'

interface Property {
  readonly domains: readonly string[]
  readonly ranges: readonly string[]
}

/**
 * The types and properties of [schema.org](https://schema.org/docs/schemas.html), including pending and retired ones.
 * Enumeration members such as `Friday` are not included. Parsed on first use.
 *
 * @example
 * ```ts
 * import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
 *
 * VOCABULARY.isType('FAQpage') // false
 * VOCABULARY.isSubtype('FAQPage', 'WebPage') // true
 * VOCABULARY.domainsOf('acceptedAnswer') // ['Question']
 * VOCABULARY.rangesOf('acceptedAnswer') // ['Answer', 'ItemList']
 * ```
 */
export const VOCABULARY: Vocabulary = {
  release: RELEASE,
  isType: (name) => types().has(name),
  isProperty: (name) => properties().has(name),
  isSubtype,
  domainsOf: (property) => properties().get(property)?.domains ?? [],
  rangesOf: (property) => properties().get(property)?.ranges ?? [],
}

function isSubtype(type: string, ancestor: string): boolean {
  return supertypesOf(type).has(ancestor)
}

/** A type and all its supertypes. Empty for an unknown type. */
function supertypesOf(type: string): ReadonlySet<string> {
  const known = supertypesByType.get(type)
  if (known !== undefined) return known
  const parents = types().get(type)
  if (parents === undefined) return NO_TYPES
  const supertypes = new Set([type, ...parents.flatMap((parent) => [...supertypesOf(parent)])])
  supertypesByType.set(type, supertypes)
  return supertypes
}

/** One entry for each type that was asked for. */
const supertypesByType = /* @__PURE__ */ new Map<string, ReadonlySet<string>>()
const NO_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set()

let parentsByType: ReadonlyMap<string, readonly string[]> | undefined

function types(): ReadonlyMap<string, readonly string[]> {
  parentsByType ??= readLines(TYPES, names)
  return parentsByType
}

let propertiesByName: ReadonlyMap<string, Property> | undefined

function properties(): ReadonlyMap<string, Property> {
  propertiesByName ??= readLines(PROPERTIES, (text) => {
    const [domains = '', ranges = ''] = text.split('>')
    return { domains: names(domains), ranges: names(ranges) }
  })
  return propertiesByName
}

function readLines<Value>(table: string, read: (text: string) => Value): ReadonlyMap<string, Value> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [name = ''] = line.split(' ', 1)
        return [name, read(line.slice(name.length + 1))]
      }),
  )
}

function names(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
