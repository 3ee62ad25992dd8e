import { toNameText } from '../../content/stored/name-text.js'
import { createOptionsCheck, throwProblem } from '../../site/checks.js'
import type { Site } from '../../site/site.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestType } from '../../wordpress/shapes/type.js'
import type { FaqPage } from '../page/faq-page.js'
import { isFrontPage, isListOfPosts } from '../page/front-pages.js'
import type { PageOptions } from '../page/page-options.js'
import { readPage } from '../page/read-page.js'
import { toFaqPage } from '../page/to-faq-page.js'
import { AUTHOR, type AuthorPage } from './author.js'
import { DATE, type DatePage } from './date.js'
import { frontPageFacts } from './front-page.js'
import { HEAD_ONLY, type HeadOnlyPage } from './head-response.js'
import { HOME, type HomePage } from './home.js'
import { NOT_FOUND, type NotFoundPage } from './not-found.js'
import type { FactOptions, PageFacts } from './page-facts.js'
import { postFacts } from './post.js'
import { POST_TYPE, type PostTypePage } from './post-type.js'
import { POSTS_PAGE, type PostsPagePage, postsPageFacts } from './posts-page.js'
import { type PageInput, type PageInputs, type ResourceKind, resourceKind } from './resource-kind.js'
import { SEARCH, type SearchPage } from './search.js'
import { type PageKind, SITE_PAGE_OPTIONS, type SitePageOptions } from './site-page.js'
import { TERM, type TermPage } from './term.js'

/** A page of a site that is not a post: an archive, the home page, search results, or the page for missing URLs. */
export type SitePage =
  | HomePage
  | PostsPagePage
  | PostTypePage
  | TermPage
  | AuthorPage
  | DatePage
  | SearchPage
  | NotFoundPage
  | HeadOnlyPage

/** Any page of a site. */
export type AnyPage = FaqPage | SitePage

const KINDS: { readonly [Page in SitePage as Page['kind']]: PageKind<never, Page> } = {
  home: HOME,
  'posts-page': POSTS_PAGE,
  'post-type': POST_TYPE,
  term: TERM,
  author: AUTHOR,
  date: DATE,
  search: SEARCH,
  'not-found': NOT_FOUND,
  head: HEAD_ONLY,
}

/**
 * Converts a resource, or a page without one, to a `SitePage`. Decodes text, and resolves ancestors and pagination. For posts, use
 * `toFaqPage`.
 *
 * @throws ConfigError for a post, an unknown kind of page, an impossible page number, and invalid options.
 * @example
 * ```ts
 * import { parseTerm } from 'wp-faq-seo/wordpress'
 * import { toSitePage } from 'wp-faq-seo/faq'
 *
 * const link = 'https://example.com/topics/fees/'
 * const term = parseTerm({ id: 2, name: 'Fees &amp; dates', slug: 'fees', taxonomy: 'faq-categories', link })
 * const page = toSitePage(term, { pagination: { page: 2, pages: 3 } })
 * page.title // 'Fees & dates'
 * page.part?.url // 'https://example.com/topics/fees/page/2/'
 * ```
 */
export function toSitePage(resource: Exclude<PageInput, RestPost>, options: SitePageOptions = {}): SitePage {
  checkSitePageOptions(options)
  return readSitePage(resourceKind(resource), resource, options)
}

const checkSitePageOptions = /* @__PURE__ */ createOptionsCheck('options', SITE_PAGE_OPTIONS, [], false)

type Readers = {
  readonly [Kind in SiteKind]: (input: PageInputs[Kind], options: SitePageOptions) => SitePage
}

/** The reader of each kind of input. */
const READERS: Readers = /* @__PURE__ */ (() => ({
  term: TERM.read,
  type: readType,
  user: AUTHOR.read,
  head: HEAD_ONLY.read,
  home: HOME.read,
  search: SEARCH.read,
  date: DATE.read,
  'not-found': NOT_FOUND.read,
}))()

type SiteKind = Exclude<ResourceKind, 'post'>

/** Converts any resource or special page to a page. */
export function toPage(resource: PageInput, options: PageOptions & SitePageOptions): AnyPage {
  const kind = resourceKind(resource)
  return kind === 'post' ? toFaqPage(resource as RestPost, options) : readSitePage(kind, resource, options)
}

/** Reads any page. Posts are read lazily, and nothing is reported. */
export function readAnyPage(
  kind: ResourceKind,
  resource: PageInput,
  options: Omit<PageOptions, 'report'> & SitePageOptions,
): AnyPage {
  return kind === 'post' ? readPage(resource as RestPost, options) : readSitePage(kind, resource, options)
}

function readSitePage(kind: ResourceKind, resource: PageInput, options: SitePageOptions): SitePage {
  if (kind === 'post') return throwProblem('page', 'wrong-type', 'this is a post; use toFaqPage')
  return READERS[kind](resource as never, options)
}

/** The type `post` has no archive. Its posts are listed on the home page or on the posts page. */
function readType(type: RestType, options: SitePageOptions): SitePage {
  if (type.slug !== 'post') return POST_TYPE.read(type, options)
  const { postsPage, frontPageId, postsPageId } = options.site ?? {}
  if (postsPage !== undefined) return POSTS_PAGE.read(postsPage, options)
  if (frontPageId === undefined && postsPageId === undefined) return HOME.read({ kind: 'home' }, options)
  // A static home page is a post. The posts are listed elsewhere, if at all.
  return POSTS_PAGE.read({ url: options.url ?? '', label: toNameText(type.name) }, options)
}

/** Determines the facts from which the head and graph of a page are derived. Computes nothing costly. */
export function derivePage(page: AnyPage, site: Site, options: FactOptions = {}): PageFacts {
  if (isSitePage(page)) return (KINDS[page.kind] as AnyKind).facts(page, site, options)
  if (isFrontPage(page.id, site)) return frontPageFacts(page, site, options)
  return isListOfPosts(page.id, site) ? postsPageFacts(page, site, options) : postFacts(page, site, options)
}

/** What is known about a page without its site. */
export interface PageTraits {
  readonly openGraphType?: string | undefined
  /** Whether the page is hidden from search engines under all settings. */
  readonly isHidden: boolean
}

/** Determines what is known about a page without its site. Only its status hides a post. */
export function traitsOf(page: AnyPage): PageTraits {
  if (!isSitePage(page)) return { openGraphType: 'article', isHidden: false }
  const { openGraphType, isHidden } = KINDS[page.kind] as PageKind<never, SitePage>
  return { openGraphType, isHidden: isHidden?.(page) ?? false }
}

/** Whether a page is not a post. */
export function isSitePage(page: object): page is SitePage {
  return 'kind' in page
}

type AnyKind = PageKind<never, SitePage>
