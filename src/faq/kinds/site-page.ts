import { omitUndefined } from '../../internal/omit-undefined.js'
import { type Checks, isAnything, isItems, isObject, isText } from '../../site/checks.js'
import { isLanguage } from '../../site/language-tag.js'
import type { Site } from '../../site/site.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { embeddedMedia } from '../../wordpress/values/embedded-resources.js'
import type { PageImage, Question } from '../page/faq-page.js'
import { type PagePart, type Pagination, readPart, urlOfListPage } from '../page/pagination.js'
import { toPageImage } from '../page/read-image.js'
import type { FactOptions, PageFacts } from './page-facts.js'

/** The fields that all pages other than posts share. */
export interface SitePageCore {
  /** Absolute URL of the page; for a list, the URL of its first page. `''` if it is unknown. */
  readonly url: string
  /** What the page is about, as plain text: the name of a term, a post type, an author or a posts page. `''` for all other kinds. */
  readonly title: string
  /** BCP 47 tag, from the options. */
  readonly language?: string
  /** The questions that the page shows, from the options. */
  readonly questions: readonly Question[]
  /** The featured image of the first post that the page lists. Absent without `posts`, or if that post has no image. */
  readonly image?: PageImage
  /** Whether the page lists no posts. Absent if neither `posts` nor `pagination` shows it. */
  readonly isEmpty?: boolean
  /** Which page of the list it is. Absent without `pagination`. */
  readonly part?: PagePart
}

/** Options of `toSitePage`. */
export interface SitePageOptions {
  /** The site of the page. Its URL and permalinks determine URLs that the resource does not contain. */
  readonly site?: Site | undefined
  /** URL of the page, if the resource has none. A post type never has one. Default for a post type: its `archiveUrl` in `site`. */
  readonly url?: string | undefined
  /** All terms of the site, to find the ancestors of a term. Default: none; terms have no ancestors. */
  readonly terms?: readonly RestTerm[] | undefined
  /** The posts that the page lists, in order, with `_embedded`. The featured image of the first post is the image of the page. */
  readonly posts?: readonly RestPost[] | undefined
  /** The questions that the page shows, such as those of `mergeFaqPages`. Default: none. */
  readonly questions?: readonly Question[] | undefined
  /** Which page of the list it is. Default: the first page; the number of pages is unknown. */
  readonly pagination?: Pagination | undefined
  /** The language of the page as a BCP 47 tag. */
  readonly language?: string | undefined
}

/** The checks of {@link SitePageOptions}. The options of `composeHead` are also accepted, and `urls` is not a misspelled `url`. */
export const SITE_PAGE_OPTIONS: Checks<SitePageOptions & { readonly urls: unknown }> = {
  site: isObject,
  url: isText,
  urls: isAnything,
  terms: isItems,
  posts: isItems,
  questions: isItems,
  pagination: isAnything,
  language: isLanguage,
}

/** A kind of page: how it is read, and from what its head is derived. */
export interface PageKind<Input, Page> {
  /** Reads a page. Throws only if the pagination is invalid. */
  read(input: Input, options: SitePageOptions): Page
  /** Determines the facts from which the head and graph of a page are derived. Computes nothing costly. */
  facts(page: Page, site: Site, options: FactOptions): PageFacts
  /** `og:type`. Absent if the page is not an object of its own. */
  readonly openGraphType?: string
  /** Whether a page is hidden from search engines under all settings. Default: no. */
  readonly isHidden?: (page: Page) => boolean
}

/** Reads the fields that all pages other than posts share. */
export function readCore(
  url: string,
  title: string,
  {
    site = {},
    posts,
    questions = [],
    pagination,
    language,
  }: Omit<SitePageOptions, 'site'> & {
    readonly site?: Partial<Site> | undefined
  },
): SitePageCore {
  const first = posts?.[0]
  const media = first === undefined ? undefined : embeddedMedia(first)
  return omitUndefined({
    url,
    title,
    language,
    questions,
    image: media === undefined ? undefined : toPageImage(media),
    isEmpty: posts === undefined ? (pagination?.pages === 0 ? true : undefined) : first === undefined,
    part: readPart(pagination, url, (page) => urlOfListPage(url, page, site)),
  })
}
