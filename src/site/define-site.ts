import { decodeEntities } from '../content/html/entities.js'
import { quoteInFull } from '../internal/quote.js'
import { readWebUrl } from '../internal/web-url.js'
import {
  type Check,
  type Checks,
  checkOptions,
  createOptionsCheck,
  expectType,
  isBoolean,
  isInteger,
  isListOf,
  isObjectOf,
  isOneOf,
  isRecordOf,
  isText,
  notExpected,
  show,
} from './checks.js'
import { isLanguage } from './language-tag.js'
import type { Robots } from './robots.js'
import type {
  AuthorArchiveSettings,
  BreadcrumbSettings,
  ImageInfo,
  PageKindSettings,
  PageKindsSettings,
  PostsPage,
  PostTypeArchiveSettings,
  PostTypeSettings,
  Site,
  SiteAuthor,
  SitePublisher,
  TaxonomySettings,
} from './site.js'
import { isAbsolute, isUrl } from './url-checks.js'
import { restProblem } from './url-map/home.js'

/**
 * Checks the settings of a site and returns them unchanged. No defaults are filled in.
 *
 * @throws ConfigError with every problem at once: missing and unknown settings, wrong types, URLs that are not absolute,
 * malformed language tags, and unknown time zones.
 * @example
 * ```ts
 * import { ConfigError, defineSite } from 'wp-faq-seo/site'
 *
 * defineSite({ url: 'https://www.example.com/', name: 'Example', language: 'en-US' }).name // 'Example'
 *
 * let message = ''
 * try {
 *   defineSite({ url: 'www.example.com', name: 'Example', language: 'en_US' })
 * } catch (error) {
 *   if (error instanceof ConfigError) message = error.message
 * }
 * message // 'Cannot use site: url is "www.example.com", not an absolute http(s) URL; write "https://www.example.com/"; also language is "en_US", not a BCP 47 tag; write "en-US"'
 * ```
 */
export function defineSite(site: Site): Site {
  checkOptions('site', SITE, REQUIRED, site)
  return site
}

/**
 * Checks robots directives.
 *
 * @throws ConfigError with every problem: a mistyped directive must not index a page that an editor has hidden.
 */
export function checkRobots(robots: unknown): void {
  checkOptions('robots', ROBOTS, [], robots)
}

const isPixels: Check = (...at) =>
  expectType('a number of pixels', Number.isInteger(at[0]) && Number(at[0]) > 0, ...at)
const isId: Check = (...at) => expectType('an id', Number.isInteger(at[0]) && Number(at[0]) > 0, ...at)
const isFalse: Check = (...at) => expectType('false; omit it to print the tags', at[0] === false, ...at)
const isName: Check = (...at) =>
  expectType(
    'a visible name; write the text that readers see',
    typeof at[0] === 'string' && at[0].trim() !== '',
    ...at,
  )

const isHome: Check = (value, path, report) => {
  if (!isAbsolute(value)) return isUrl(value, path, report)
  const rest = readWebUrl(value)?.rest ?? ''
  if (rest !== '') report('not-url', path, restProblem(value, rest, value.slice(0, -rest.length)))
}

const isSearch: Check = (value, path, report) => {
  if (value === false) return
  if (!isAbsolute(value)) return isUrl(value, path, report)
  if (value.includes('{search_term_string}')) return
  report('wrong-value', path, `${show(value)} has no "{search_term_string}" for the search words`)
}

const isTimeZone: Check = (value, path, report) => {
  if (typeof value === 'string' && (/^[+-]\d\d:\d\d$/.test(value) || isNamedTimeZone(value))) return
  report('not-time-zone', path, notExpected(value, path, 'a time zone; write one such as "Europe/Berlin"'))
}

const isSeparator: Check = (value, path, report) => {
  if (typeof value !== 'string' || value === '') return isName(value, path, report)
  const character = decodeEntities(value)
  if (character !== value)
    report('wrong-value', path, `${show(value)} is HTML; write ${quoteInFull(character)}`)
}

const isTextList: Check = /* @__PURE__ */ isListOf(isText)
const isUrlList: Check = /* @__PURE__ */ isListOf(isUrl)

const ROBOTS: Checks<Robots> = {
  index: isBoolean,
  follow: isBoolean,
  maxSnippet: isInteger,
  maxImagePreview: /* @__PURE__ */ isOneOf('none', 'standard', 'large'),
  maxVideoPreview: isInteger,
  imageIndex: isBoolean,
  archive: isBoolean,
  snippet: isBoolean,
  other: isTextList,
  text: isText,
}

const IMAGE: Checks<ImageInfo> = {
  url: isUrl,
  width: isPixels,
  height: isPixels,
  type: isText,
  alt: isText,
  caption: isText,
}
const isImage: Check = /* @__PURE__ */ isObjectOf(IMAGE, ['url'])

const PUBLISHER: Checks<SitePublisher> = {
  type: /* @__PURE__ */ isOneOf('Organization', 'Person'),
  name: isName,
  alternateName: isText,
  id: isUrl,
  url: isUrl,
  logo: isImage,
  sameAs: isUrlList,
  description: isText,
}

const PAGE_KIND: Checks<PageKindSettings> = {
  titleTemplate: isText,
  descriptionTemplate: isText,
  socialTitleTemplate: isText,
  socialDescriptionTemplate: isText,
  socialImage: isImage,
  noindex: isBoolean,
}
const isPageKind: Check = /* @__PURE__ */ isObjectOf(PAGE_KIND)

const AUTHOR_ARCHIVE: Checks<AuthorArchiveSettings> = /* @__PURE__ */ Object.assign({}, PAGE_KIND, {
  noindexEmpty: isBoolean,
})

const PAGE_KINDS: Checks<PageKindsSettings> = {
  home: isPageKind,
  author: /* @__PURE__ */ isObjectOf(AUTHOR_ARCHIVE),
  date: isPageKind,
  search: isPageKind,
  notFound: isPageKind,
}

const TAXONOMY: Checks<TaxonomySettings> = /* @__PURE__ */ Object.assign({}, PAGE_KIND, {
  label: isText,
  singularLabel: isText,
  postType: isName,
})

const TYPE_ARCHIVE: Checks<PostTypeArchiveSettings> = /* @__PURE__ */ Object.assign({}, PAGE_KIND, {
  breadcrumbLabel: isText,
})

const isTaxonomy: Check = /* @__PURE__ */ isObjectOf(TAXONOMY)

const POSTS_PAGE: Checks<PostsPage> = {
  url: isUrl,
  label: isName,
  inPostBreadcrumb: isBoolean,
}

const BREADCRUMBS: Checks<BreadcrumbSettings> = {
  archivePrefix: isText,
  searchPrefix: isText,
  notFoundLabel: isText,
}

const POST_TYPE: Checks<PostTypeSettings> = {
  label: isText,
  singularLabel: isText,
  archiveUrl: isUrl,
  archive: /* @__PURE__ */ isObjectOf(TYPE_ARCHIVE),
  titleTemplate: isText,
  descriptionTemplate: isText,
  noindex: isBoolean,
  breadcrumbTaxonomy: isText,
  pageType: isName,
  articleType: isName,
}
const isPostType: Check = /* @__PURE__ */ isObjectOf(POST_TYPE)

const AUTHOR: Checks<SiteAuthor> = {
  id: isUrl,
  imageId: isUrl,
  sameAs: isUrlList,
  facebookUrl: isUrl,
  twitterCreator: isText,
  firstName: isText,
  lastName: isText,
}
const isAuthor: Check = /* @__PURE__ */ isObjectOf(AUTHOR)

const SITE: Checks<Site> = {
  url: isHome,
  name: isName,
  webSiteName: isText,
  alternateName: isText,
  description: isText,
  language: isLanguage,
  timeZone: isTimeZone,
  dateFormat: isText,
  separator: isSeparator,
  titleTemplate: isText,
  permalinks: /* @__PURE__ */ isOneOf('pretty', 'plain'),
  trailingSlash: isBoolean,
  frontPageId: isId,
  postsPageId: isId,
  postsPage: /* @__PURE__ */ isObjectOf(POSTS_PAGE, ['url', 'label']),
  homeLabel: isText,
  search: isSearch,
  publisher: /* @__PURE__ */ isObjectOf(PUBLISHER, ['type', 'name']),
  socialImage: isImage,
  facebookUrl: isUrl,
  twitterSite: isText,
  twitterCard: /* @__PURE__ */ isOneOf('summary', 'summary_large_image'),
  openGraph: isFalse,
  twitter: isFalse,
  robots: /* @__PURE__ */ isObjectOf(ROBOTS),
  authors: /* @__PURE__ */ isRecordOf(isAuthor),
  postTypes: /* @__PURE__ */ isRecordOf(isPostType),
  taxonomies: /* @__PURE__ */ isRecordOf(isTaxonomy),
  pageKinds: /* @__PURE__ */ isObjectOf(PAGE_KINDS),
  breadcrumbs: /* @__PURE__ */ isObjectOf(BREADCRUMBS),
}

const REQUIRED: readonly (keyof Site)[] = ['url', 'name', 'language']

/**
 * Checks the settings of a site, once per object.
 *
 * @throws ConfigError as {@link defineSite} does.
 */
export const checkSite: (site: unknown) => void = /* @__PURE__ */ createOptionsCheck('site', SITE, REQUIRED)

function isNamedTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
