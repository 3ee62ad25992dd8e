import { readAttributes } from '../../content/html/attributes.js'
import { decodeAttribute, decodeTextRun } from '../../content/html/entities.js'
import { walkHtml } from '../../content/html/walk.js'
import { hasActiveScheme } from '../../content/urls/url-scheme.js'
import { isJsonLdType } from '../../internal/json-ld-type.js'
import { isDeeperThan, MAX_DEPTH, parseJson } from '../../jsonld/graph/parse-graph.js'
import type { Head, HeadTag } from '../model/head.js'
import { isUrlMeta } from '../model/property-kinds.js'
import { headFromTags } from './head-from-tags.js'

/** What was read of a head. */
export interface ParsedHead {
  /** All that could be kept. */
  readonly head: Head
  /** What was not kept, in the order of the source. */
  readonly dropped: readonly DroppedTag[]
}

/** A tag that was not kept. */
export interface DroppedTag {
  /** The element's name. */
  readonly tag: string
  /** Why it was not kept, for people. */
  readonly reason: string
}

/**
 * Reads the HTML of a head, whoever printed it: a plugin's head field, a whole document, or a template's.
 *
 * Kept are `title`, `meta`, `link` and JSON-LD scripts, each with its attributes but for `class`. Never kept are
 * elements that run, load or change something: scripts, styles, `base`, `meta http-equiv`, stylesheets and
 * preloads, addresses with an active scheme such as `javascript:`. Of a script only the JSON is kept, no attribute.
 * Reading ends at the first element that no head may hold, where a browser begins the body. Nothing is thrown for any
 * input.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#document-metadata
 * @example
 * ```ts
 * import { parseHead } from 'wp-faq-seo/head'
 *
 * const { head, dropped } = parseHead('<title>Q&amp;A</title><meta property="og:type" content="article" /><style>p{}</style>')
 * head // { title: 'Q&A', openGraph: { type: 'article' } }
 * dropped // [{ tag: 'style', reason: 'style sheet' }]
 * ```
 */
export function parseHead(html: string): ParsedHead {
  const tags: HeadTag[] = []
  const dropped: DroppedTag[] = []
  const drop = (tag: string, reason: string) => dropped.push({ tag, reason })
  let inBody = false
  let hasTitle = false
  /** The element whose content is being skipped, and how many of its kind are open. */
  let skipped: { readonly name: string; depth: number } | undefined
  /** The text of the title or script that is open. */
  let text: { readonly name: string; source: string } | undefined

  walkHtml(html, {
    open(name, source) {
      if (inBody) return
      if (skipped !== undefined) {
        if (name === skipped.name) skipped.depth++
        return
      }
      if (name === 'title') text = { name, source: '' }
      else if (name === 'script' && isJsonLd(source)) text = { name, source: '' }
      else if (name === 'meta' || name === 'link') {
        const values = decodeAttributes(source)
        const reason = reasonToDrop(name, values)
        if (reason === undefined) tags.push({ tag: name, attributes: Object.fromEntries(values) })
        else drop(name, reason)
      } else {
        const reason = SKIPPED.get(name)
        if (reason === undefined) {
          inBody = name !== 'html' && name !== 'head'
        } else {
          drop(name, reason)
          if (name !== 'base') skipped = { name, depth: 1 }
        }
      }
    },
    text(source) {
      if (text !== undefined) text.source += source
    },
    close(name) {
      if (skipped !== undefined) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined
      } else if (text !== undefined && name === text.name) {
        const { source } = text
        text = undefined
        if (name === 'title') {
          if (hasTitle) drop('title', 'a second title')
          else tags.push({ tag: 'title', text: decodeTextRun(source) })
          hasTitle = true
          return
        }
        const json = parseJson(source)
        if (json === undefined) drop('script', 'JSON-LD that is not JSON')
        else if (isDeeperThan(json, MAX_DEPTH))
          drop('script', `JSON-LD nested more than ${MAX_DEPTH} levels deep`)
        else tags.push({ tag: 'script', json })
      }
    },
  })
  return { head: headFromTags(tags), dropped }
}

/** Elements of a head that are passed over with all that is in them. */
const SKIPPED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['script', 'script'],
  ['style', 'style sheet'],
  ['noscript', 'noscript'],
  ['template', 'template'],
  ['base', 'changes the meaning of every relative address'],
])

/** `rel` values by which a browser loads, runs or connects to something. https://html.spec.whatwg.org/multipage/links.html#linkTypes */
const LOADING_RELS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'compression-dictionary',
  'dns-prefetch',
  'expect',
  'import',
  'manifest',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'serviceworker',
  'stylesheet',
])

function isJsonLd(source: string): boolean {
  return isJsonLdType(decodeAttribute(readAttributes(source).get('type') ?? ''))
}

/** Decoded attributes less `class`, which only the page's own styles and scripts read. */
function decodeAttributes(source: string): (readonly [name: string, value: string])[] {
  return [...readAttributes(source)]
    .filter(([name]) => name !== 'class')
    .map(([name, value]) => [name, decodeAttribute(value)] as const)
}

function reasonToDrop(
  tag: 'meta' | 'link',
  attributes: readonly (readonly [string, string])[],
): string | undefined {
  const values = new Map(attributes)
  if (attributes.length === 0) return 'no attributes'
  for (const [name] of attributes) {
    if (/^on/i.test(name)) return `event handler ${name}`
    if (!/^[a-z][a-z0-9:._-]*$/i.test(name)) return 'an attribute name that HTML does not allow'
  }
  if (tag === 'meta') {
    if (values.has('http-equiv')) return 'http-equiv'
    const names = [values.get('property'), values.get('name'), values.get('itemprop')]
    const isUrl = names.some((name) => name !== undefined && isUrlMeta(name))
    return isUrl && hasActiveScheme(values.get('content') ?? '') ? 'active address' : undefined
  }
  const rels = (values.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/)
  const loading = rels.find((rel) => LOADING_RELS.has(rel))
  if (loading !== undefined) return `rel ${loading} loads something`
  return hasActiveScheme(values.get('href') ?? '') ? 'active address' : undefined
}
