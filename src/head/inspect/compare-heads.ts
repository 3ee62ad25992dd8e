import type { JsonValue } from '../../jsonld/graph/node.js'
import type { Head, HeadTag } from '../model/head.js'
import { tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'

/** One difference between two heads. */
export interface HeadDifference {
  /**
   * `missing`: only the expected head has it. `added`: only the actual head has it. `changed`: both have it, with
   * other values. `order`: the tags that both have follow each other differently.
   */
  readonly kind: 'missing' | 'added' | 'changed' | 'order'
  /** The tag's key (a CSS selector, see `listTagKeys`); for `order` that of the first tag out of place. */
  readonly key: string
  /** Where in a JSON-LD script, such as `@graph[0].name`; absent for other tags. */
  readonly path?: string
  /** The expected value; absent for `added`. */
  readonly expected?: JsonValue
  /** The actual value; absent for `missing`. */
  readonly actual?: JsonValue
}

/**
 * Lists how two heads differ, as a browser would see them: title with its white space folded, other values to the
 * letter, attributes in any order, JSON-LD as data.
 *
 * @returns An empty list where they say the same.
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

/** Tags by key and count: the second `og:image` of one head is compared with the second of the other. */
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

/** What a browser reads from a tag; for the usual meta and link that is one text. */
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

/** Text as it is after HTML's reading of the input: one kind of line break, no NUL, no half of a character. */
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
  const place = expected.findIndex((id, index) => id !== actual[index])
  const key = left.get(expected[place] ?? '')?.key
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
