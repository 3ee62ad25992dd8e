import type { GraphFacts } from './graph-facts.js'
import type { Place } from './place.js'
import { contentOf, hrefOf, type LintTag, type TagFacts } from './tag-facts.js'

/** An address of a head or graph. */
export interface PlacedAddress {
  /** The address, decoded, as it is written. */
  readonly url: string
  /** What kind of thing says it: `id` is an `@id`, which names a node and need not lead anywhere. */
  readonly kind: 'canonical' | 'hreflang' | 'link' | 'open-graph' | 'twitter' | 'property' | 'id'
  /** The `rel`, the name of the `<meta>`, or the property of the graph. */
  readonly name: string
  /** Where it stands. */
  readonly place: Place
}

/** Lists the addresses that are the whole of a value, in the order of their kinds; blank ones are none. */
export function listAddresses(tags: TagFacts | undefined, graph: GraphFacts | undefined): PlacedAddress[] {
  return [...(tags?.all ?? []).flatMap(addressOf), ...(graph === undefined ? [] : addressesIn(graph))].filter(
    ({ url }) => url.trim() !== '',
  )
}

function addressOf(tag: LintTag): PlacedAddress[] {
  const { name: element, place, attributes } = tag
  if (element === 'link') {
    const rel = (attributes.get('rel') ?? '').trim().toLowerCase()
    const kind =
      rel === 'canonical'
        ? 'canonical'
        : rel === 'alternate' && attributes.has('hreflang')
          ? 'hreflang'
          : LINK_RELS.has(rel)
            ? 'link'
            : undefined
    return kind === undefined ? [] : [{ url: hrefOf(tag), kind, name: rel, place }]
  }
  if (element !== 'meta') return []
  const name = (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase()
  if (!ADDRESS_META.has(name)) return []
  return [{ url: contentOf(tag), kind: name.startsWith('og:') ? 'open-graph' : 'twitter', name, place }]
}

function addressesIn({ values, references }: GraphFacts): PlacedAddress[] {
  const inValues = values.flatMap(({ value, property: name, place }): PlacedAddress[] => {
    if (typeof value !== 'string') return []
    if (name === '@id') return [{ url: value, kind: 'id', name, place }]
    return ADDRESS_PROPERTIES.has(name) ? [{ url: value, kind: 'property', name, place }] : []
  })
  return [
    ...inValues,
    ...references.map(({ id, place }) => ({ url: id, kind: 'id' as const, name: '@id', place })),
  ]
}

/** Links that name a page of the site, apart from canonical and hreflang. */
const LINK_RELS: ReadonlySet<string> = /* @__PURE__ */ new Set(['amphtml', 'next', 'prev', 'shortlink'])

/** https://ogp.me/#structured and https://developer.x.com/en/docs/x-for-websites/cards/overview/markup */
const ADDRESS_META: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'og:audio',
  'og:audio:secure_url',
  'og:audio:url',
  'og:image',
  'og:image:secure_url',
  'og:image:url',
  'og:url',
  'og:video',
  'og:video:secure_url',
  'og:video:url',
  'twitter:image',
  'twitter:image:src',
  'twitter:player',
  'twitter:player:stream',
])

/** Properties of schema.org whose text is an address. https://schema.org/URL */
const ADDRESS_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'contentUrl',
  'discussionUrl',
  'embedUrl',
  'image',
  'item',
  'license',
  'logo',
  'mainEntityOfPage',
  'sameAs',
  'target',
  'thumbnailUrl',
  'url',
  'urlTemplate',
])
