import type {
  Alternates,
  Article,
  ExtraTag,
  Head,
  OpenGraph,
  Twitter,
  Verification,
} from '../../head/model/head.js'
import { formatRobots } from '../../head/model/robots-content.js'

/** A head in two halves that have no tag in common. */
export interface SplitHead {
  /** What Next prints to the letter. */
  readonly metadata: Head
  /** What Next has no field for, or would change. */
  readonly elements: Head
}

/** Whether Next prints the value of a field as it is; a field that has no test is never said to Next. */
type Tests<T> = { readonly [Key in keyof T]?: (value: NonNullable<T[Key]>) => boolean }

/** Next throws on any other type. https://nextjs.org/docs/app/api-reference/functions/generate-metadata#opengraph */
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

/** Next throws on the card `app` without an app. */
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
  // Structured properties belong to the image before them: all in one place, or all in the other.
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

/** Divides a head between Next's `Metadata` and elements beside it: each tag is in one of the halves. */
export function splitHead(head: Head): SplitHead {
  const { alternates = {}, openGraph = {}, article = {}, twitter = {}, verification = {}, extra = [] } = head
  const [own, otherOwn] = split(head, OWN_FIELDS)
  const [languages, otherLanguages] = split(alternates, languageTests(alternates))
  const [page, otherPage] = split(openGraph, OPEN_GRAPH)
  // Next prints `article:*` for this type only.
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

/** The fields that pass their tests, and those that do not. */
function split<T extends object>(fields: T, tests: Tests<T>): readonly [passed: T, others: T] {
  const passed: [string, unknown][] = []
  const others: [string, unknown][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const test = Object.hasOwn(tests, name) ? tests[name as keyof T] : undefined
    const side = test?.(value) ? passed : others
    side.push([name, value])
  }
  // All fields of all parts of a head are optional: some of them are a part too.
  return [Object.fromEntries(passed) as T, Object.fromEntries(others) as T]
}

/** Next gathers the languages in an object whose `__proto__` is no key. */
function languageTests(alternates: Alternates): Tests<Alternates> {
  const codes = Object.keys(alternates).filter((code) => code !== '__proto__')
  return Object.fromEntries(codes.map((code) => [code, isKeptUrl]))
}

/** Next prints no tag for an empty text. */
function isText(text: string): boolean {
  return text !== ''
}

function isTextList(list: readonly string[]): boolean {
  return list.length > 0 && list.every(isText)
}

/**
 * Where the application has a `metadataBase`, Next prints addresses as the URL standard writes them, and of the root
 * of a site only the origin.
 */
function isKeptUrl(url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false
  const { href, pathname } = new URL(url)
  return href === url && pathname !== '/'
}

/** Whether a tag is a pair that `other` can hold: Next prints `name` there and never `property`. */
function isNamedText(tag: ExtraTag): boolean {
  if (tag.tag !== 'meta') return false
  const { name = '', content = '', ...others } = tag.attributes
  return isText(name) && isText(content) && name !== '__proto__' && Object.keys(others).length === 0
}
