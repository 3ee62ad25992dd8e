import { isUrlMeta } from '../../../head/model/property-kinds.js'
import { URL_PROPERTIES } from '../../../jsonld/graph/property-kinds.js'
import type { GraphFacts, PlacedValue } from '../graph/graph-facts.js'
import type { Place } from '../place.js'
import { contentOf, hrefOf, type LintTag, nameOfMeta, relsOf, type TagFacts } from '../tags/tag-facts.js'

/** A URL that is the whole value of a tag or property. */
export interface PlacedUrl {
  /** The URL, decoded. */
  readonly url: string
  /** The kind of tag or property. `id` is an `@id`, which names a node and may lead nowhere. */
  readonly kind: 'canonical' | 'hreflang' | 'link' | 'open-graph' | 'twitter' | 'property' | 'id'
  /** The `rel`, the name of the `<meta>`, or the property of the graph. */
  readonly name: string
  /** The place of the URL. */
  readonly place: Place
}

/** Lists the URLs of a head, then those of its graph. Blank values are ignored. */
export function listUrlValues(tags: TagFacts | undefined, graph: GraphFacts | undefined): PlacedUrl[] {
  const urls: PlacedUrl[] = []
  const add = (placed: PlacedUrl | undefined) => {
    if (placed !== undefined && placed.url.trim() !== '') urls.push(placed)
  }
  for (const tag of tags?.all ?? []) add(urlInTag(tag))
  for (const value of graph?.values ?? []) add(urlInGraph(value))
  for (const { id: url, place } of graph?.references ?? []) add({ url, kind: 'id', name: '@id', place })
  return urls
}

function urlInTag(tag: LintTag): PlacedUrl | undefined {
  const { name: element, place, attributes } = tag
  if (element === 'link') {
    const rels = relsOf(tag)
    const name = rels.find((rel) => PAGE_RELS.has(rel) && (rel !== 'alternate' || attributes.has('hreflang')))
    const kind = name === 'canonical' ? name : name === 'alternate' ? 'hreflang' : 'link'
    return name === undefined ? undefined : { url: hrefOf(tag), kind, name, place }
  }
  const name = nameOfMeta(tag)
  const kind = /^og(?::|$)/.test(name) ? 'open-graph' : /^twitter(?::|$)/.test(name) ? 'twitter' : undefined
  return kind === undefined || !isUrlMeta(name) ? undefined : { url: contentOf(tag), kind, name, place }
}

function urlInGraph({ value, property: name, place }: PlacedValue): PlacedUrl | undefined {
  if (typeof value !== 'string') return undefined
  if (name === '@id') return { url: value, kind: 'id', name, place }
  return URL_PROPERTIES.has(name) ? { url: value, kind: 'property', name, place } : undefined
}

/** `rel` values of links to pages of the site. `alternate` counts only with `hreflang`. */
const PAGE_RELS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'alternate',
  'amphtml',
  'canonical',
  'next',
  'prev',
  'shortlink',
])
