import { keyOfPage, readPageUrl } from '../../internal/page-url.js'
import type { FaqPage } from '../page/faq-page.js'

/** An http(s) URL that a link leads to, in the forms in which it is compared. */
export interface LinkTarget {
  readonly host: string
  /** Key of the page: host, path and query. */
  readonly key: string
  /** Key without the query. */
  readonly pathKey: string
  /** Key of the path without its last segment; `''` for URLs directly below the root of a host. */
  readonly parent: string
  /** Last segment of the path. */
  readonly name: string
}

/** Reads a URL; returns `undefined` if it is not an absolute http(s) URL. */
export function readTarget(url: string): LinkTarget | undefined {
  const page = readPageUrl(url)
  if (page === undefined) return undefined
  const { host, segments } = page
  const above = segments.slice(0, -1)
  return {
    host,
    key: keyOfPage(page),
    pathKey: keyOfPage({ host, segments, query: '' }),
    parent: above.length === 0 ? '' : keyOfPage({ host, segments: above, query: '' }),
    name: segments.at(-1) ?? '',
  }
}

/** What is known to exist on the hosts of the pages. */
export interface KnownUrls {
  readonly hosts: ReadonlySet<string>
  /** Keys of pages, terms, authors and other known URLs. */
  readonly keys: ReadonlySet<string>
  /** Keys of paths below which all pages are known. */
  readonly parents: ReadonlySet<string>
}

/** Collects what is known to exist. */
export function readKnownUrls(pages: readonly FaqPage[], others: readonly string[]): KnownUrls {
  const targets = pages.flatMap(({ url }) => readTarget(url) ?? [])
  const related = pages.flatMap(({ terms, author, ancestors = [] }) => [
    ...terms.map(({ url }) => url),
    ...ancestors.map(({ url }) => url),
    author?.url,
  ])
  const existing = [...others, ...related].flatMap((url) =>
    url === undefined ? [] : (readTarget(url) ?? []),
  )
  return {
    hosts: new Set(targets.map(({ host }) => host)),
    keys: new Set([...targets, ...existing].map(({ key }) => key)),
    parents: new Set(targets.map(({ parent }) => parent).filter((parent) => parent !== '')),
  }
}

/**
 * Whether a URL is a file or something that WordPress serves besides pages.
 *
 * @see https://developer.wordpress.org/reference/classes/wp_rewrite/
 */
export function isServedByWordPress({ pathKey, name }: LinkTarget): boolean {
  return pathKey.includes('/wp-') || /\.[a-z0-9]+$/i.test(name) || SERVED_NAMES.has(name)
}

const SERVED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'attachment',
  'author',
  'category',
  'comments',
  'embed',
  'feed',
  'page',
  'search',
  'tag',
  'trackback',
])
