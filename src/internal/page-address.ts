import { isSamePage, type PageUrl, readPageUrl } from './page-url.js'
import { decodeSegment } from './web-url.js'

/** A page as WordPress names it: by its link, its id and its slug. */
export interface AddressedPage {
  /** The link. */
  readonly url: string
  /** Query parameters that identify the page, each with its kind of value. */
  readonly keys: Readonly<Record<string, 'id' | 'slug'>>
  /** Query parameters that narrow an address. Any of them may be missing, and none may have another value. */
  readonly details: Readonly<Record<string, string>>
  readonly id?: number
  /** Default: the last segment of the link. */
  readonly slug?: string
}

/** Query parameters of previews in WordPress, its customizer and page builders. */
export const PREVIEW_KEYS: readonly string[] = [
  'preview',
  'preview_id',
  'preview_nonce',
  'customize_changeset_uuid',
  'elementor-preview',
]

/** Query parameters by which WordPress finds something else, unless they are among the keys of the page. */
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
  const page = resource as Fields
  // The `url` of a user is that of another website.
  const { type, taxonomy, kind, author, link, url } = page
  const { id, slug } = kind === 'author' && isFields(author) ? author : page
  const own = {
    url: [link, url].find((one) => typeof one === 'string') ?? '',
    ...(typeof id === 'number' && { id }),
    ...(typeof slug === 'string' && slug !== '' && { slug }),
  }
  if (typeof id !== 'number') return { ...own, keys: {}, details: {} }
  if (typeof type === 'string') {
    const details = { post_type: type, preview_id: String(id) }
    // `page` is the number of a part of the post.
    return { ...own, keys: { ...(type !== 'page' && { [type]: 'slug' as const }), ...POST_KEYS }, details }
  }
  if (typeof taxonomy === 'string') {
    return {
      ...own,
      keys: { [taxonomy]: 'slug', term: 'slug', ...TERM_KEYS[taxonomy] },
      details: { taxonomy },
    }
  }
  return { ...own, keys: { author: 'id', author_name: 'slug' }, details: {} }
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

const POST_KEYS: AddressedPage['keys'] = {
  p: 'id',
  page_id: 'id',
  attachment_id: 'id',
  name: 'slug',
  pagename: 'slug',
  attachment: 'slug',
}

const TERM_KEYS: Readonly<Record<string, AddressedPage['keys']>> = {
  __proto__: null as never,
  category: { cat: 'id', category_name: 'slug' },
  post_tag: { tag_id: 'id', tag: 'slug' },
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
  if (address === undefined || link === undefined || address.host !== link.host) return false
  const base = address.segments.at(-1) === 'index.php' ? address.segments.slice(0, -1) : address.segments
  if (!startsWith(link.segments, base) || isAbove(base, readPageUrl(home), link)) return false
  const parameters = [...new URL(address.query, 'https://relative').searchParams]
  const isPretty = link.query === ''
  // Without pretty links, another part of a post has only this address.
  if (!isPretty && parameters.some(([key, value]) => isLaterPage(key, value))) return false
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
  const kind = Object.hasOwn(page.keys, key) ? page.keys[key] : undefined
  if (kind === 'id') return value === String(page.id)
  if (kind === 'slug') return isSlug(value, page, link)
  if (Object.hasOwn(page.details, key)) return value === page.details[key] ? undefined : false
  return OTHER_KEYS.has(key) ? false : undefined
}

/** Whether a value is the slug of a page, or the slugs of its ancestors and its own: `about/team`. */
function isSlug(value: string, { slug }: AddressedPage, { segments, query }: PageUrl): boolean {
  const slugs = value.split('/').filter(Boolean).map(decodeSegment)
  if (slug !== undefined && slugs.at(-1) !== decodeSegment(slug)) return false
  if (slug !== undefined && slugs.length === 1) return true
  const start = segments.length - slugs.length
  return slugs.length > 0 && query === '' && slugs.every((one, index) => segments[start + index] === one)
}

function isLaterPage(key: string, value: string): boolean {
  return (key === 'page' || key === 'paged') && Number(value) > 1
}

/** Whether a path is above the home of WordPress. A home that is not above the link is not that of its site. */
function isAbove(base: readonly string[], home: PageUrl | undefined, link: PageUrl): boolean {
  if (home === undefined || home.host !== link.host || !startsWith(link.segments, home.segments)) return false
  return !startsWith(base, home.segments)
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => segments[index] === segment)
}
