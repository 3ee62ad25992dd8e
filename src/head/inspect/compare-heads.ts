import type { JsonValue } from '../../jsonld/graph/node.js'
import type { Head, HeadTag } from '../model/head.js'
import { tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'

/** One difference between two heads. */
export interface HeadDifference {
  /**
   * `missing`: only the expected head has the value. `added`: only the actual head has it. `changed`: the values differ. `order`:
   * the tags that both heads have are in a different order.
   */
  readonly kind: 'missing' | 'added' | 'changed' | 'order'
  /** The key of the tag, a CSS selector as in `listTagKeys`. For `order`, the key of the first tag out of order. */
  readonly key: string
  /** The path in a JSON-LD script, such as `@graph[0].name`. Absent for other tags. */
  readonly path?: string
  /** The expected value. Absent for `added`. */
  readonly expected?: JsonValue
  /** The actual value. Absent for `missing`. */
  readonly actual?: JsonValue
}

/**
 * Lists the differences between two heads, as a browser reads them: white space in the title is collapsed, other values are
 * compared exactly, attributes in any order, JSON-LD as data.
 *
 * @returns An empty list if the heads are equal.
 * @example
 * ```ts
 * import { compareHeads } from 'wp-faq-seo/head'
 *
 * compareHeads({ title: 'Fees' }, { title: ' Fees ' }) // []
 * compareHeads({ title: 'Fees' }, { title: 'Fee' }) // [{ kind: 'changed', key: 'title', expected: 'Fees', actual: 'Fee' }]
 * ```
 */
export function compareHeads(expected: Head, actual: Head): HeadDifference[] {
  const left = toEntries(expected)
  const right = toEntries(actual)
  const differences: HeadDifference[] = []
  for (const [id, { key, value }] of left) {
    const other = right.get(id)
    if (other === undefined) differences.push({ kind: 'missing', key, expected: value })
    else compareValues(key, '', value, other.value, differences)
  }
  for (const [id, { key, value }] of right) {
    if (!left.has(id)) differences.push({ kind: 'added', key, actual: value })
  }
  return [...differences, ...compareOrder(left, right)]
}

type Entries = ReadonlyMap<string, { readonly key: string; readonly value: JsonValue }>

/** Maps tags by key and count, so that the second `og:image` of one head is compared with the second of the other. */
function toEntries(head: Head): Entries {
  const counts = new Map<string, number>()
  return new Map(
    toTags(head).map((tag) => {
      const key = tagKey(tag)
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      return [`${count} ${key}`, { key, value: readValue(tag) }]
    }),
  )
}

/** Reads the value of a tag as a browser does: a string for a meta or link tag without further attributes. */
function readValue(tag: HeadTag): JsonValue {
  switch (tag.tag) {
    // https://html.spec.whatwg.org/multipage/dom.html#document.title
    case 'title':
      return readText(tag.text)
        .replace(/[\t\n\f\r ]+/g, ' ')
        .replace(/^ | $/g, '')
    case 'script':
      return tag.json
    case 'meta':
    case 'link': {
      const { name, property, content, rel, hreflang, href, ...others } = tag.attributes
      const value = tag.tag === 'meta' ? content : href
      const isUsual = value !== undefined && Object.keys(others).length === 0
      return isUsual ? readText(value) : Object.fromEntries(Object.entries(tag.attributes).sort())
    }
  }
}

/** Normalizes text as an HTML parser does: line breaks, NUL and lone surrogates. */
function readText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\ufffd')
}

function compareValues(
  key: string,
  path: string,
  expected: JsonValue,
  actual: JsonValue,
  differences: HeadDifference[],
): void {
  if (!isContainer(expected) || !isContainer(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    if (!Object.is(expected, actual)) {
      differences.push({ kind: 'changed', key, ...(path !== '' && { path }), expected, actual })
    }
    return
  }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const inner = Array.isArray(expected) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
    const left = Object.hasOwn(expected, name) ? expected[name] : undefined
    const right = Object.hasOwn(actual, name) ? actual[name] : undefined
    if (left === undefined && right === undefined) continue
    if (left === undefined) differences.push({ kind: 'added', key, path: inner, actual: right as JsonValue })
    else if (right === undefined) differences.push({ kind: 'missing', key, path: inner, expected: left })
    else compareValues(key, inner, left, right, differences)
  }
}

function compareOrder(left: Entries, right: Entries): HeadDifference[] {
  const expected = [...left.keys()].filter((id) => right.has(id))
  const actual = [...right.keys()].filter((id) => left.has(id))
  const index = expected.findIndex((id, position) => id !== actual[position])
  const key = left.get(expected[index] ?? '')?.key
  return key === undefined
    ? []
    : [{ kind: 'order', key, expected: expected.map(keyOf), actual: actual.map(keyOf) }]
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(' ') + 1)
}

function isContainer(value: JsonValue): value is { readonly [key: string]: JsonValue | undefined } {
  return typeof value === 'object' && value !== null
}
