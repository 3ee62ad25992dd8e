import { decodeEntities } from '../content/html/entities.js'
import { toText } from '../content/html/text.js'
import { withoutFinalSlashes } from '../internal/web-url.js'
import type { RestRoot } from '../wordpress/shapes/root.js'
import type { RestType } from '../wordpress/shapes/type.js'
import type { PostTypeSettings, Site } from './site.js'

/** What the REST API says of a site: all but its language, and what only its SEO plugin knows. */
export type RootSite = Pick<Site, 'url' | 'name' | 'description' | 'timeZone' | 'postTypes'>

/** What else is known beside the root of the API. */
export interface RootOptions {
  /** The answer of `/wp-json/wp/v2/types`, parsed: post types by name. */
  readonly types?: Readonly<Record<string, RestType>> | undefined
}

/**
 * Reads what the REST API says of a site: address, name, tagline, time zone, and with its post types their plural names
 * and archives. Text is decoded, an empty tagline is left out.
 *
 * The API does not name the language: add it. The home page is given a final slash, as WordPress links it wherever
 * permalinks end in one. An archive is taken to lie under the name of its type, unless the type says otherwise: where a
 * plugin rewrites that path, write `archiveUrl` yourself. WordPress's own types that are no pages (`wp_block`,
 * `nav_menu_item`, …) are left out.
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
  const { types } = options
  const url = root.home === '' ? '' : `${withoutFinalSlashes(root.home)}/`
  const description = decodeEntities(root.description ?? '')
  const timeZone = readTimeZone(root)
  return {
    url,
    name: decodeEntities(root.name),
    ...(description !== '' && { description }),
    ...(timeZone !== undefined && { timeZone }),
    ...(types !== undefined && url !== '' && { postTypes: readTypes(types, url) }),
  }
}

/** WordPress names a zone or, where the site is set to a mere offset, hours ahead of UTC. */
function readTimeZone({ timezone_string: name = '', gmt_offset: offset }: RestRoot): string | undefined {
  if (name !== '') return name
  const hours = Number(offset ?? '')
  if (offset === undefined || offset === '' || !Number.isFinite(hours)) return undefined
  if (hours === 0) return 'UTC'
  // Whole hours have a name, which every runtime knows; its sign is reversed. https://en.wikipedia.org/wiki/Tz_database#Area
  if (Number.isInteger(hours)) return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  const minutes = Math.round(Math.abs(hours) * 60)
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${hours > 0 ? '+' : '-'}${digits.join(':')}`
}

function readTypes(types: Readonly<Record<string, unknown>>, url: string): Record<string, PostTypeSettings> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) =>
      isType(type) && !INTERNAL_TYPE.test(name) ? [[name, readType(type, name, url)]] : [],
    ),
  )
}

const INTERNAL_TYPE = /^(?:wp_.*|nav_menu_item|attachment)$/

/** Types arrive as JSON that nobody has checked. */
function isType(type: unknown): type is RestType {
  return typeof type === 'object' && type !== null && 'name' in type && typeof type.name === 'string'
}

function readType(type: RestType, name: string, url: string): PostTypeSettings {
  const { has_archive: archive } = type
  const path = typeof archive === 'string' ? archive.replace(/^\/+/, '') : archive === true ? name : ''
  return {
    label: toText(type.name),
    ...(path !== '' && { archiveUrl: `${url}${withoutFinalSlashes(path)}/` }),
  }
}
