import { checkHead } from '../../head/model/check-head.js'
import type {
  Alternates,
  Article,
  ExtraTag,
  Head,
  OpenGraph,
  Twitter,
  Verification,
} from '../../head/model/head.js'
import { formatRobots } from '../../site/robots-content.js'

/** A head in two parts that share no tag. */
export interface SplitHead {
  /** What Next prints unchanged from its `Metadata`. */
  readonly metadata: Head
  /** What `Metadata` has no field for, or Next would change. */
  readonly elements: Head
}

/** Tests whether Next prints the value of a field unchanged. A field without a test is never passed to Next. */
type Tests<T> = { readonly [Key in keyof T]?: (value: NonNullable<T[Key]>) => boolean }

/** Next throws for any other type. https://nextjs.org/docs/app/api-reference/functions/generate-metadata#opengraph */
const OPEN_GRAPH_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'article',
  'book',
  'music.album',
  'music.playlist',
  'music.radio_station',
  'music.song',
  'profile',
  'video.episode',
  'video.movie',
  'video.other',
  'video.tv_show',
  'website',
])

/** Next throws for the card `app` without an app. */
const CARDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['player', 'summary', 'summary_large_image'])

const OWN_FIELDS: Tests<Head> = {
  title: isText,
  description: isText,
  robots: (robots) => isText(formatRobots(robots)),
  canonical: isKeptUrl,
  prev: isKeptUrl,
  next: isKeptUrl,
  author: isText,
}

const OPEN_GRAPH: Tests<OpenGraph> = {
  locale: isText,
  alternateLocales: isTextList,
  type: (type) => OPEN_GRAPH_TYPES.has(type),
  title: isText,
  description: isText,
  url: isKeptUrl,
  siteName: isText,
  // Structured properties belong to the image before them, so images are not split.
  images: (images) =>
    images.length > 0 &&
    images.every((image) => isKeptUrl(image.url) && Object.values(image).every((value) => value)),
}

const ARTICLE: Tests<Article> = {
  author: isText,
  publishedTime: isText,
  modifiedTime: isText,
  section: isText,
  tags: isTextList,
}

const TWITTER: Tests<Twitter> = {
  card: (card) => CARDS.has(card),
  title: isText,
  description: isText,
  image: isKeptUrl,
  creator: isText,
  site: isText,
  labels: (labels) => labels.every(({ label, data }) => isText(label) && isText(data)),
}

const VERIFICATION: Tests<Verification> = {
  ahrefs: isText,
  baidu: isText,
  bing: isText,
  google: isText,
  pinterest: isText,
  yandex: isText,
}

/** Divides a head between Next's `Metadata` and separate elements. Each tag is in exactly one of them. */
export function splitHead(head: Head): SplitHead {
  checkHead(head)
  const { alternates = {}, openGraph = {}, article = {}, twitter = {}, verification = {}, extra = [] } = head
  const [own, otherOwn] = split(head, OWN_FIELDS)
  const [languages, otherLanguages] = split(alternates, languageTests(alternates))
  const [page, otherPage] = split(openGraph, OPEN_GRAPH)
  // Next prints `article:*` only for this type.
  const [facts, otherFacts] = split(article, page.type === 'article' ? ARTICLE : {})
  const [card, otherCard] = split(twitter, TWITTER)
  const [owners, otherOwners] = split(verification, VERIFICATION)
  return {
    metadata: {
      ...own,
      alternates: languages,
      openGraph: page,
      article: facts,
      twitter: card,
      verification: owners,
      extra: extra.filter(isNamedText),
    },
    elements: {
      ...otherOwn,
      alternates: otherLanguages,
      openGraph: otherPage,
      article: otherFacts,
      twitter: otherCard,
      verification: otherOwners,
      extra: extra.filter((tag) => !isNamedText(tag)),
    },
  }
}

/** Divides fields into those that pass their test and the others. */
function split<T extends object>(fields: T, tests: Tests<T>): readonly [passed: T, others: T] {
  const passed: [string, unknown][] = []
  const others: [string, unknown][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const test = Object.hasOwn(tests, name) ? tests[name as keyof T] : undefined
    const list = test?.(value) ? passed : others
    list.push([name, value])
  }
  // All fields are optional, so any selection of them has the same type.
  return [Object.fromEntries(passed) as T, Object.fromEntries(others) as T]
}

/** Next collects the languages in an object in which `__proto__` is not an ordinary key. */
function languageTests(alternates: Alternates): Tests<Alternates> {
  const codes = Object.keys(alternates).filter((code) => code !== '__proto__')
  return Object.fromEntries(codes.map((code) => [code, isKeptUrl]))
}

/** Next prints no tag for an empty value. */
function isText(text: string): boolean {
  return text !== ''
}

function isTextList(list: readonly string[]): boolean {
  return list.length > 0 && list.every(isText)
}

/**
 * In an application with a `metadataBase` Next normalises URLs as the URL standard does, and prints the root URL of a site
 * without its slash.
 */
function isKeptUrl(url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false
  const { href, pathname } = new URL(url)
  return href === url && pathname !== '/'
}

/** Whether a tag fits into `other`, which Next prints with `name` and never with `property`. */
function isNamedText(tag: ExtraTag): boolean {
  if (tag.tag !== 'meta') return false
  const { name = '', content = '', ...others } = tag.attributes
  return isText(name) && isText(content) && name !== '__proto__' && Object.keys(others).length === 0
}
