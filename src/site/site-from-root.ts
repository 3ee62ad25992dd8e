import { decodeEntities } from '../content/html/entities.js'
import { toLine } from '../content/html/line.js'
import { isPlainObject } from '../internal/plain-object.js'
import { withoutFinalSlashes } from '../internal/web-url.js'
import type { RestRoot } from '../wordpress/shapes/root.js'
import type { RestTaxonomy } from '../wordpress/shapes/taxonomy.js'
import type { RestType } from '../wordpress/shapes/type.js'
import { archiveUrlOf } from './archive-url.js'
import type { PostTypeSettings, Site, TaxonomySettings } from './site.js'

/** Settings that the REST API provides. It does not provide the language or the settings of an SEO plugin. */
export type RootSite = Pick<
  Site,
  | 'url'
  | 'name'
  | 'description'
  | 'timeZone'
  | 'permalinks'
  | 'frontPageId'
  | 'postsPageId'
  | 'postTypes'
  | 'taxonomies'
>

/** Options of {@link siteFromRoot}. */
export interface RootOptions {
  /** Post types: `parseTypes(json).items`, or the parsed response of `/wp-json/wp/v2/types`. Default: none; `postTypes` is omitted. */
  readonly types?: readonly RestType[] | Readonly<Record<string, RestType>> | undefined
  /** Parsed response of `/wp-json/wp/v2/taxonomies`: taxonomies by name. Default: none; `taxonomies` is omitted. */
  readonly taxonomies?: Readonly<Record<string, RestTaxonomy>> | undefined
}

/**
 * Reads the settings of a site from the REST API: URL, name, tagline, time zone, permalinks, static home page, the plural names and
 * archives of post types, and the plural names of taxonomies. Text is decoded; an empty tagline is omitted.
 *
 * The API does not provide the language: add it. The home URL gets a trailing slash, as in WordPress's own links if permalinks
 * end in one. The path of a post type's archive is assumed to be the name of the type, unless `has_archive` is a path; set
 * `archiveUrl` if a plugin rewrites it. Internal post types of WordPress (`wp_block`, `nav_menu_item`, …) are omitted.
 *
 * @see https://developer.wordpress.org/rest-api/reference/post-types/
 * @example
 * ```ts
 * import { defineSite, siteFromRoot } from 'wp-faq-seo/site'
 * import { parseRoot } from 'wp-faq-seo/wordpress'
 *
 * const root = parseRoot('{"name":"Q &amp; A","description":"","home":"https://example.com","timezone_string":"Europe/Berlin"}')
 * const types = { faq: { name: 'Questions', slug: 'faq', has_archive: true } }
 * const site = defineSite({ ...siteFromRoot(root, { types }), language: 'en-US' })
 * site.name // 'Q & A'
 * site.url // 'https://example.com/'
 * site.postTypes // { faq: { label: 'Questions', archiveUrl: 'https://example.com/faq/' } }
 * ```
 */
export function siteFromRoot(root: RestRoot, options: RootOptions = {}): RootSite {
  const { types, taxonomies } = options
  const url = root.home === '' ? '' : `${withoutFinalSlashes(root.home)}/`
  const description = decodeEntities(root.description ?? '')
  const timeZone = readTimeZone(root)
  const permalinks = usesQueries(root) ? 'plain' : undefined
  return {
    url,
    name: decodeEntities(root.name),
    ...(description !== '' && { description }),
    ...(timeZone !== undefined && { timeZone }),
    ...(permalinks !== undefined && { permalinks }),
    ...readFrontPages(root),
    ...(types !== undefined && url !== '' && { postTypes: readTypes(types, { url, permalinks }) }),
    ...(taxonomies !== undefined && { taxonomies: readTaxonomies(taxonomies) }),
  }
}

/** Whether the API itself is reached through a query, as on a site without pretty permalinks. */
function usesQueries({ routes }: RestRoot): boolean {
  const root = isPlainObject(routes) && isPlainObject(routes['/']) ? routes['/']._links : undefined
  return JSON.stringify(root ?? '').includes('?rest_route=')
}

function readFrontPages(root: RestRoot): Pick<RootSite, 'frontPageId' | 'postsPageId'> {
  const { show_on_front: kind, page_on_front: front = 0, page_for_posts: posts = 0 } = root
  if (kind !== 'page') return {}
  return { ...(front > 0 && { frontPageId: front }), ...(posts > 0 && { postsPageId: posts }) }
}

function readTaxonomies(taxonomies: Readonly<Record<string, unknown>>): Record<string, TaxonomySettings> {
  return Object.fromEntries(
    Object.entries(taxonomies).flatMap(([name, taxonomy]) =>
      isNamed(taxonomy) && !INTERNAL_TAXONOMY.test(name) ? [[name, { label: toLine(taxonomy.name) }]] : [],
    ),
  )
}

const INTERNAL_TAXONOMY = /^(?:wp_.*|nav_menu|link_category|post_format)$/

/** WordPress provides the name of a zone or, if the site is set to an offset, the hours ahead of UTC. */
function readTimeZone({ timezone_string: name = '', gmt_offset: offset }: RestRoot): string | undefined {
  if (name !== '') return name
  const hours = Number(offset ?? '')
  if (offset === undefined || offset === '' || !Number.isFinite(hours)) return undefined
  if (hours === 0) return 'UTC'
  // Every runtime knows a zone for whole hours; the sign in its name is reversed. https://en.wikipedia.org/wiki/Tz_database#Area
  if (Number.isInteger(hours)) return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  const minutes = Math.round(Math.abs(hours) * 60)
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${hours > 0 ? '+' : '-'}${digits.join(':')}`
}

function readTypes(
  types: NonNullable<RootOptions['types']>,
  site: Pick<Site, 'url' | 'permalinks'>,
): Record<string, PostTypeSettings> {
  const entries: [string, unknown][] = isList(types)
    ? types.map((type) => [type.slug, type])
    : Object.entries(types)
  return Object.fromEntries(
    entries.flatMap(([name, type]) =>
      isNamed(type) && !INTERNAL_TYPE.test(name) ? [[name, readType(type as RestType, name, site)]] : [],
    ),
  )
}

const INTERNAL_TYPE = /^(?:wp_.*|nav_menu_item|attachment)$/

function isList(types: NonNullable<RootOptions['types']>): types is readonly RestType[] {
  return Array.isArray(types)
}

/** Types and taxonomies are unchecked JSON. */
function isNamed(value: unknown): value is { readonly name: string } {
  return isPlainObject(value) && typeof value.name === 'string'
}

function readType(type: RestType, name: string, site: Pick<Site, 'url' | 'permalinks'>): PostTypeSettings {
  const archiveUrl = archiveUrlOf({ ...type, slug: name }, site)
  return { label: toLine(type.name), ...(archiveUrl !== undefined && { archiveUrl }) }
}
