import type { GraphFacts } from '../graph/graph-facts.js'
import type { Place } from '../place.js'
import { contentOf, hrefOf, type LintTag, relsOf, type TagFacts } from '../tags/tag-facts.js'

/** An address of a head or graph. */
export interface PlacedUrl {
  /** The address, decoded, as it is written. */
  readonly url: string
  /** What kind of thing says it: `id` is an `@id`, which names a node and need not lead anywhere. */
  readonly kind: 'canonical' | 'hreflang' | 'link' | 'open-graph' | 'twitter' | 'property' | 'id'
  /** The `rel`, the name of the `<meta>`, or the property of the graph. */
  readonly name: string
  /** Where it stands. */
  readonly place: Place
}

/** Lists the URLs that are the whole of a value, in the order of their kinds; blank ones are none. */
export function listUrlValues(tags: TagFacts | undefined, graph: GraphFacts | undefined): PlacedUrl[] {
  return [...(tags?.all ?? []).flatMap(addressOf), ...(graph === undefined ? [] : addressesIn(graph))].filter(
    ({ url }) => url.trim() !== '',
  )
}

function addressOf(tag: LintTag): PlacedUrl[] {
  const { name: element, place, attributes } = tag
  if (element === 'link') {
    const rels = relsOf(tag)
    const name = rels.find((rel) => PAGE_RELS.has(rel) && (rel !== 'alternate' || attributes.has('hreflang')))
    const kind = name === 'canonical' ? name : name === 'alternate' ? 'hreflang' : 'link'
    return name === undefined ? [] : [{ url: hrefOf(tag), kind, name, place }]
  }
  if (element !== 'meta') return []
  const name = (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase()
  if (!ADDRESS_META.has(name)) return []
  return [{ url: contentOf(tag), kind: name.startsWith('og:') ? 'open-graph' : 'twitter', name, place }]
}

function addressesIn({ values, references }: GraphFacts): PlacedUrl[] {
  const inValues = values.flatMap(({ value, property: name, place }): PlacedUrl[] => {
    if (typeof value !== 'string') return []
    if (name === '@id') return [{ url: value, kind: 'id', name, place }]
    return ADDRESS_PROPERTIES.has(name) ? [{ url: value, kind: 'property', name, place }] : []
  })
  return [
    ...inValues,
    ...references.map(({ id, place }) => ({ url: id, kind: 'id' as const, name: '@id', place })),
  ]
}

/** Links that name a page of the site; an alternate one where it names a language. */
const PAGE_RELS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'alternate',
  'amphtml',
  'canonical',
  'next',
  'prev',
  'shortlink',
])

/** https://ogp.me/#structured and https://developer.x.com/en/docs/x-for-websites/cards/overview/markup */
const ADDRESS_META: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'og:audio',
  'og:audio:secure_url',
  'og:audio:url',
  'og:image',
  'og:image:secure_url',
  'og:image:url',
  'og:see_also',
  'og:url',
  'og:video',
  'og:video:secure_url',
  'og:video:url',
  'twitter:image',
  'twitter:image:src',
  'twitter:player',
  'twitter:player:stream',
  'twitter:url',
])

/** Properties of schema.org whose text is an address. https://schema.org/URL */
const ADDRESS_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `acquireLicensePage actionableFeedbackPolicy archivedAt codeRepository contentUrl correctionsPolicy discussionUrl
  diversityPolicy downloadUrl embedUrl ethicsPolicy hasMap image installUrl item license logo mainEntityOfPage masthead
  paymentUrl publishingPrinciples relatedLink replyToUrl sameAs screenshot sdLicense serviceUrl significantLink target
  targetUrl thumbnailUrl tourBookingPage trackingUrl url urlTemplate usageInfo webFeed`.split(/\s+/),
  ))()
