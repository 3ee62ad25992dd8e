import { hasActiveScheme } from '../../content/urls/url-scheme.js'
import { isDeeperThan, MAX_DEPTH, parseJson } from '../../jsonld/graph/parse-graph.js'
import { toSafeJson } from '../../jsonld/graph/safe-graph.js'
import type { JsonLdTag } from '../model/head.js'
import { isUrlMeta } from '../model/property-kinds.js'

/** Whether an attribute is kept. Only styles and scripts use `class`. */
export function isKept(name: string): boolean {
  return name !== 'class'
}

/** Reads the text of a JSON-LD script as a tag, without what is active or invalid. Returns the reason if it is dropped. */
export function readJsonLd(
  text: string,
): { readonly tag: JsonLdTag } | { readonly tag?: undefined; readonly reason: string } {
  const json = parseJson(text)
  if (json === undefined) return { reason: 'invalid JSON' }
  if (isDeeperThan(json, MAX_DEPTH)) return { reason: `JSON nested more than ${MAX_DEPTH} levels deep` }
  const safe = toSafeJson(json)
  return safe === undefined ? { reason: 'no valid JSON-LD' } : { tag: { tag: 'script', json: safe } }
}

/** `rel` values that make a browser load, run or connect to something. https://html.spec.whatwg.org/multipage/links.html#linkTypes */
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

/** Why a `<meta>` or `<link>` is dropped. `undefined` if it is kept. */
export function reasonToDrop(
  tag: 'meta' | 'link',
  attributes: readonly (readonly [string, string])[],
): string | undefined {
  const values = new Map(attributes)
  if (attributes.length === 0) return 'no attributes'
  for (const [name] of attributes) {
    if (/^on/i.test(name)) return `event handler ${name}`
    if (!/^[a-z][a-z0-9:._-]*$/i.test(name)) return 'invalid attribute name'
  }
  if (tag === 'meta') {
    if (values.has('http-equiv')) return 'http-equiv'
    const names = [values.get('property'), values.get('name'), values.get('itemprop')]
    const isUrl = names.some((name) => name !== undefined && isUrlMeta(name))
    return isUrl && hasActiveScheme(values.get('content') ?? '') ? 'active URL' : undefined
  }
  const rels = (values.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/)
  const loading = rels.find((rel) => LOADING_RELS.has(rel))
  if (loading !== undefined) return `rel ${loading} loads something`
  return hasActiveScheme(values.get('href') ?? '') ? 'active URL' : undefined
}
