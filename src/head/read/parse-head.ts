import { readAttributes } from '../../content/html/attributes.js'
import { decodeAttribute, decodeTextRun } from '../../content/html/entities.js'
import { walkHtml } from '../../content/html/walk.js'
import { isJsonLdType } from '../../internal/json-ld-type.js'
import type { Head, HeadTag } from '../model/head.js'
import { isKept, readJsonLd, reasonToDrop } from './admit-tag.js'
import { headOfTags } from './head-of-tags.js'

/** The result of {@link parseHead}. */
export interface ParsedHead {
  /** The tags that were kept. */
  readonly head: Head
  /** The tags that were dropped, in source order. */
  readonly dropped: readonly DroppedTag[]
}

/** A tag that {@link parseHead} dropped. */
export interface DroppedTag {
  /** The element's name. */
  readonly tag: string
  /** Why it was dropped, in English. */
  readonly reason: string
}

/**
 * Parses the HTML of a head: a plugin's head field, a whole document, or the head of a template.
 *
 * Keeps `title`, `meta` and `link` with all attributes except `class`, and the JSON of JSON-LD scripts. Drops elements that run,
 * load or change something: other scripts, styles, `base`, `meta http-equiv`, stylesheets, preloads, and tags with an active URL
 * such as `javascript:`. Stops at the first element that is not allowed in a head, where a browser starts the body. Never
 * throws.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#document-metadata
 * @example
 * ```ts
 * import { parseHead } from 'wp-faq-seo/head'
 *
 * const { head, dropped } = parseHead('<title>Q&amp;A</title><meta property="og:type" content="article" /><style>p{}</style>')
 * head // { title: 'Q&A', openGraph: { type: 'article' } }
 * dropped // [{ tag: 'style', reason: 'stylesheet' }]
 * ```
 */
export function parseHead(html: string): ParsedHead {
  const tags: HeadTag[] = []
  const dropped: DroppedTag[] = []
  const drop = (tag: string, reason: string) => dropped.push({ tag, reason })
  let inBody = false
  let hasTitle = false
  const addTitle = (raw: string) => {
    if (hasTitle) drop('title', 'duplicate title')
    else tags.push({ tag: 'title', text: decodeTextRun(raw) })
    hasTitle = true
  }
  const addJsonLd = (raw: string) => {
    const read = readJsonLd(raw)
    if (read.tag === undefined) drop('script', read.reason)
    else tags.push(read.tag)
  }
  const addTag = (name: 'meta' | 'link', raw: string) => {
    const values = decodeAttributes(raw)
    const reason = reasonToDrop(name, values)
    if (reason === undefined) tags.push({ tag: name, attributes: Object.fromEntries(values) })
    else drop(name, reason)
  }
  /** The element whose content is skipped, and how many elements of that name are open. */
  let skipped: { readonly name: string; depth: number } | undefined
  /** The open title or script, with its text so far. */
  let current: { readonly name: string; raw: string } | undefined

  walkHtml(html, {
    open(name, raw) {
      if (inBody) return
      if (skipped !== undefined) {
        if (name === skipped.name) skipped.depth++
        return
      }
      if (name === 'title' || (name === 'script' && isJsonLd(raw))) current = { name, raw: '' }
      else if (name === 'meta' || name === 'link') addTag(name, raw)
      else {
        const reason = SKIPPED.get(name)
        if (reason === undefined) {
          inBody = name !== 'html' && name !== 'head'
        } else {
          drop(name, reason)
          if (name !== 'base') skipped = { name, depth: 1 }
        }
      }
    },
    text(raw) {
      if (current !== undefined) current.raw += raw
    },
    close(name) {
      if (skipped !== undefined) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined
      } else if (current !== undefined && name === current.name) {
        if (name === 'title') addTitle(current.raw)
        else addJsonLd(current.raw)
        current = undefined
      }
    },
  })
  return { head: headOfTags(tags), dropped }
}

/** Elements that are dropped with their content, and the reasons. */
const SKIPPED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['script', 'script'],
  ['style', 'stylesheet'],
  ['noscript', 'noscript'],
  ['template', 'template'],
  ['base', 'changes every relative URL'],
])

function isJsonLd(raw: string): boolean {
  return isJsonLdType(decodeAttribute(readAttributes(raw).get('type') ?? ''))
}

function decodeAttributes(raw: string): (readonly [name: string, value: string])[] {
  return [...readAttributes(raw)]
    .filter(([name]) => isKept(name))
    .map(([name, value]) => [name, decodeAttribute(value)] as const)
}
