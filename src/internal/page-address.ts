import { isSamePage, type PageUrl, readPageUrl } from './page-url.js'
import { isPlainObject, type PlainObject } from './plain-object.js'
import { decodeSegment } from './web-url.js'

/** A page as WordPress names it. */
export interface AddressedPage {
  /** The link. */
  readonly url: string
  /** Query parameters, and the id, slug or type that each has in an address of the page. */
  readonly parameters: ReadonlyMap<string, string>
}

/** Query parameters of previews in WordPress, its customizer and page builders. */
export const PREVIEW_KEYS: readonly string[] = [
  'preview',
  'preview_id',
  'preview_nonce',
  'customize_changeset_uuid',
  'elementor-preview',
]

/** Query parameters that do not name a page alone, but have one value for each. */
const DETAILS: readonly string[] = ['post_type', 'preview_id', 'taxonomy']

/** Query parameters by which WordPress finds something else, unless they are among those of the page. */
const OTHER_KEYS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `attachment attachment_id author author_name cat category_name day embed error favicon feed hour m minute monthnum name p
  page_id pagename post_type rest_route robots s search second sitemap subpost subpost_id tag tag_id taxonomy tb term w
  year`.split(/\s+/),
  ))()

/**
 * Reads how WordPress names a post, a term or a user, given as the resource or as its page. Any other page has only its link.
 *
 * @see https://developer.wordpress.org/reference/classes/wp/#public-query-variables
 */
export function addressedPage(resource: object): AddressedPage {
  const page = resource as PlainObject
  const { kind, author } = page
  const { id, slug } = kind === 'author' && isPlainObject(author) ? author : page
  // The `url` of a user is their own website.
  const url = readText(page.link) || readText(page.url)
  const ownSlug = readText(slug) || (readPageUrl(url)?.segments.at(-1) ?? '')
  const parameters = typeof id === 'number' ? parametersOf(page, String(id), ownSlug) : {}
  return { url, parameters: new Map(Object.entries(parameters)) }
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function parametersOf(
  { type, taxonomy }: PlainObject,
  id: string,
  slug: string,
): Readonly<Record<string, string>> {
  if (typeof type === 'string') {
    return {
      // `page` is the number of a part of the post.
      ...(type !== 'page' && { [type]: slug }),
      post_type: type,
      preview_id: id,
      p: id,
      page_id: id,
      attachment_id: id,
      name: slug,
      pagename: slug,
      attachment: slug,
    }
  }
  if (typeof taxonomy !== 'string') return { author: id, author_name: slug }
  return {
    [taxonomy]: slug,
    taxonomy,
    term: slug,
    ...(taxonomy === 'category' && { cat: id, category_name: slug }),
    ...(taxonomy === 'post_tag' && { tag_id: id, tag: slug }),
  }
}

/**
 * Whether a URL is an address of a page other than its link, such as `?p=41`, `?post_type=faq&p=41`, `?faq=returns`, or its link with the
 * parameters of a preview. Its host is that of the link, and its path is the beginning of the link's path: WordPress may be in a
 * directory.
 *
 * @param home URL of WordPress. An address is not above it: there, another site may have the same ids.
 */
export function isPlainAddress(url: string, page: AddressedPage, home = ''): boolean {
  const address = url.includes('?') ? readPageUrl(url) : undefined
  const link = address && readPageUrl(page.url)
  if (link === undefined || address?.host !== link.host) return false
  const base = address.segments.at(-1) === 'index.php' ? address.segments.slice(0, -1) : address.segments
  if (!startsWith(link.segments, base) || !startsWith(base, homeAround(link, home))) return false
  const parameters = [...new URL(address.query, 'https://relative').searchParams]
  const isPretty = link.query === ''
  // Without pretty links, another part of a post has only this address.
  if (!isPretty && parameters.some(isLaterPage)) return false
  const named = parameters.map(([key, value]) => names(key, value, page, link))
  if (named.includes(false)) return false
  if (named.includes(true)) return true
  // The link itself, as a preview.
  const isLink = isPretty && base.length === link.segments.length
  return isLink && parameters.length > 0 && parameters.every(([key]) => PREVIEW_KEYS.includes(key))
}

/** Whether a URL is the link of a page, another address of it, or one of its later pages. */
export function isUrlOfPage(url: string, page: AddressedPage): boolean {
  const first = url
    .replace(/([?&])paged?=\d+(?=[&#]|$)/, '$1')
    .replace(/(?:\/page)?\/\d{1,9}\/?(?=[?#]|$)/, '/')
  return [url, first].some((one) => isSamePage(one, page.url) || isPlainAddress(one, page))
}

/** Whether a parameter names the page (`true`) or something else (`false`). `undefined` if it names nothing. */
function names(key: string, value: string, page: AddressedPage, link: PageUrl): boolean | undefined {
  const own = page.parameters.get(key)
  if (own === undefined) return OTHER_KEYS.has(key) ? false : undefined
  if (!isSlug(value, own, link)) return false
  return DETAILS.includes(key) ? undefined : true
}

/** Whether a value is the slug of a page, or the slugs of its ancestors and its own: `about/team`. */
function isSlug(value: string, slug: string, { segments, query }: PageUrl): boolean {
  const slugs = value.split('/').filter(Boolean).map(decodeSegment)
  if (slugs.at(-1) !== decodeSegment(slug)) return false
  return slugs.length === 1 || (query === '' && startsWith(segments.slice(-slugs.length), slugs))
}

function isLaterPage([key, value]: readonly [string, string]): boolean {
  return (key === 'page' || key === 'paged') && Number(value) > 1
}

/** The path of the home of WordPress. A home that is not above the link is not that of its site. */
function homeAround(link: PageUrl, url: string): readonly string[] {
  const home = readPageUrl(url)
  return home?.host === link.host && startsWith(link.segments, home.segments) ? home.segments : []
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => segments[index] === segment)
}
