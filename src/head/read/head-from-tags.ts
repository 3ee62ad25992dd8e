import { isJsonLdType } from '../../internal/json-ld-type.js'
import { isPlainObject } from '../../internal/plain-object.js'
import type { Head, HeadTag } from '../model/head.js'
import { isKept, readJsonLd, reasonToDrop } from './admit-tag.js'
import { headOfTags } from './head-of-tags.js'

/**
 * Reads a list of tags as a head: `{ tag, attributes, content }`, as plugins add it to the REST API in `head_tags`, or the tags that
 * `toTags` returns.
 *
 * Values are used as they are: character references are not decoded. Keeps and drops the same tags as `parseHead`. Items that are not
 * tags are omitted. Never throws.
 *
 * @returns `undefined` if the value is not a list.
 * @see https://html.spec.whatwg.org/multipage/semantics.html#document-metadata
 * @example
 * ```ts
 * import { composeHead, parsePost } from 'wp-faq-seo'
 * import { headFromTags } from 'wp-faq-seo/head'
 *
 * const post = parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'Fees' },
 *   head_tags: [
 *     { tag: 'title', attributes: [], content: 'Fees – Example' },
 *     { tag: 'meta', attributes: { name: 'robots', content: 'index, follow' } },
 *   ],
 * })
 * const pluginHead = headFromTags(post.head_tags) // { title: 'Fees – Example', robots: { index: true, follow: true } }
 * composeHead(post, { pluginHead }).title // 'Fees – Example'
 * ```
 */
export function headFromTags(tags: readonly unknown[]): Head
export function headFromTags(tags: unknown): Head | undefined
export function headFromTags(tags: unknown): Head | undefined {
  if (!Array.isArray(tags)) return undefined
  const read = (tags as readonly unknown[]).map(readTag).filter((tag) => tag !== undefined)
  return headOfTags(read)
}

/** Reads one item. `undefined` if it is not a tag, or if the tag is dropped. */
function readTag(item: unknown): HeadTag | undefined {
  if (!isPlainObject(item) || typeof item.tag !== 'string') return undefined
  const name = item.tag.toLowerCase()
  const attributes = readAttributes(item.attributes)
  const text = typeof item.text === 'string' ? item.text : item.content
  if (name === 'title') return typeof text === 'string' ? { tag: name, text } : undefined
  if (name === 'script') {
    const isJson = 'json' in item || isJsonLdType(new Map(attributes).get('type') ?? '')
    return isJson ? readScript(item.json ?? text) : undefined
  }
  if (name !== 'meta' && name !== 'link') return undefined
  if (reasonToDrop(name, attributes) !== undefined) return undefined
  return { tag: name, attributes: Object.fromEntries(attributes) }
}

/** If there are no attributes, PHP prints an empty list. */
function readAttributes(value: unknown): (readonly [name: string, value: string])[] {
  if (!isPlainObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) => {
    const isValue = typeof one === 'string' || typeof one === 'number'
    return isValue && isKept(name) ? [[name.toLowerCase(), String(one)] as const] : []
  })
}

/** Reads JSON-LD, as text or as data. */
function readScript(json: unknown): HeadTag | undefined {
  try {
    return readJsonLd(typeof json === 'string' ? json : (JSON.stringify(json) ?? '')).tag
  } catch {
    // The data is not JSON: it contains itself, or is nested too deeply.
    return undefined
  }
}
