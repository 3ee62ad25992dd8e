import type { Head, HeadTag } from '../../head/model/head.js'
import type { Issue } from '../../internal/issue.js'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import { parseJson } from '../../jsonld/graph/parse-graph.js'
import { type Robots, YOAST_ROBOTS } from '../../site/robots.js'
import { adoptHtml, adoptTags } from '../adopt-html.js'
import { canonicalTags, metaTags, titleTags } from '../field-tags.js'
import type { PluginHeadOptions } from '../plugin.js'
import { withUnclearRobots } from '../with-unclear-robots.js'
import { breadcrumbGraph } from './breadcrumb-graph.js'
import { findSeoFields } from './find-seo-fields.js'

/**
 * Reads the fields that Yoast SEO adds to WPGraphQL (`wp-graphql-yoast-seo`): `seo` of a post, a term or a user, or the `archive` of a
 * content type.
 *
 * `fullHead` contains the whole head except the robots directives, which are read from `metaRobotsNoindex` and `metaRobotsNofollow`.
 * Without `fullHead`, the head is built from the other fields. The graph comes from `fullHead`, else from `schema.raw`; without both,
 * `breadcrumbs` become its `BreadcrumbList`.
 *
 * Not known from WPGraphQL: further directives such as `nosnippet`, the reason for a `noindex`, and, without `fullHead`, images outside
 * the media library. Pages that may be indexed get the preview limits that Yoast prints for all of them.
 *
 * @param value The field `seo`, the node with it, or the response of WPGraphQL with one node.
 * @returns `undefined` if there are no such fields, or they are empty.
 * @see https://github.com/ashhitch/wp-graphql-yoast-seo
 * @example
 * ```ts
 * import { headFromWpGraphqlYoast } from 'wp-faq-seo/plugins'
 *
 * const seo = { fullHead: '<title>Q&amp;A</title>', metaRobotsNoindex: 'noindex', metaRobotsNofollow: 'follow' }
 * headFromWpGraphqlYoast({ databaseId: 8, seo }) // { title: 'Q&A', robots: { index: false, follow: true, text: 'noindex, follow' } }
 * ```
 */
export function headFromWpGraphqlYoast(value: unknown, { report }: PluginHeadOptions = {}): Head | undefined {
  const seo = findSeoFields(value)
  if (seo === undefined) return undefined
  const { fullHead, schema, breadcrumbs } = seo
  const printed = typeof fullHead === 'string' ? undefinedIfEmpty(adoptHtml(fullHead)) : undefined
  const head = printed ?? adoptTags(listTags(seo))
  const robots = mergeRobots(head.robots, seo)
  const whole = undefinedIfEmpty({
    ...head,
    ...(robots !== undefined && { robots }),
    ...(head.graph === undefined && (readSchema(schema) ?? breadcrumbGraph(breadcrumbs))),
  })
  if (whole === undefined) return undefined
  if (head.robots === undefined && !isKnown(seo.metaRobotsNoindex)) report?.(MISSING_ROBOTS)
  return withUnclearRobots(whole)
}

const MISSING_ROBOTS: Issue = {
  code: 'missing-robots',
  path: 'seo.metaRobotsNoindex',
  message:
    'the response does not show whether the page is hidden, so it may be indexed; add metaRobotsNoindex and metaRobotsNofollow to the query',
}

/** The graph of `schema.raw`, which is JSON as text. */
function readSchema(schema: unknown): Pick<Head, 'graph'> | undefined {
  const raw = isPlainObject(schema) ? schema.raw : undefined
  const json = typeof raw === 'string' ? parseJson(raw) : undefined
  const { graph } = json === undefined ? {} : adoptTags([{ tag: 'script', json }])
  return graph && { graph }
}

/** The directives of the fields. A `noindex` among them overrides the directives of `fullHead`, which other plugins may have added. */
function mergeRobots(printed: Robots | undefined, seo: PlainObject): Robots | undefined {
  const own = readRobots(seo)
  if (printed === undefined || own?.index !== false) return printed ?? own
  return { ...printed, ...own }
}

/** Whether a field was queried. It is `null` if WPGraphQL could not read it. Archives have switches in place of words. */
function isKnown(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean'
}

function readRobots({
  metaRobotsNoindex: noindex,
  metaRobotsNofollow: nofollow,
}: PlainObject): Robots | undefined {
  const isHidden = noindex === 'noindex' || noindex === true
  const follow = nofollow !== 'nofollow' && nofollow !== true
  if (isHidden) return { index: false, follow }
  if (!isKnown(noindex)) return follow ? undefined : { follow }
  // Both are empty if Yoast has no directives.
  if (noindex === '' && follow) return undefined
  return follow ? YOAST_ROBOTS : { ...YOAST_ROBOTS, follow }
}

/** Lists the tags that Yoast prints for the fields, in the same order. The texts are decoded. */
function listTags(seo: PlainObject): HeadTag[] {
  return [
    ...titleTags(seo.title),
    ...metaTags('name', { description: seo.metaDesc }),
    ...canonicalTags(seo.canonical),
    ...metaTags('property', {
      'og:type': seo.opengraphType,
      'og:title': seo.opengraphTitle,
      'og:description': seo.opengraphDescription,
      'og:url': seo.opengraphUrl,
      'og:site_name': seo.opengraphSiteName,
      'article:publisher': seo.opengraphPublisher,
      'article:author': seo.opengraphAuthor,
      'article:published_time': seo.opengraphPublishedTime,
      'article:modified_time': seo.opengraphModifiedTime,
      ...imageOf(seo.opengraphImage),
    }),
    ...metaTags('name', {
      'twitter:card': seo.twitterCardType,
      'twitter:title': seo.twitterTitle,
      'twitter:description': seo.twitterDescription,
      'twitter:image': imageOf(seo.twitterImage)['og:image'],
    }),
  ]
}

function imageOf(image: unknown): PlainObject {
  const { sourceUrl, mediaItemUrl, mimeType, mediaDetails } = isPlainObject(image) ? image : {}
  const { width, height } = isPlainObject(mediaDetails) ? mediaDetails : {}
  return {
    'og:image': sourceUrl || mediaItemUrl,
    'og:image:width': width,
    'og:image:height': height,
    'og:image:type': mimeType,
  }
}
