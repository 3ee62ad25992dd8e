import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkVisibleHtml } from '../html/walk.js'
import { readUrl, readUrlValue } from '../urls/read-url.js'
import { resolveUrl } from '../urls/resolve-url.js'
import { visitPlainLinks } from './plain-links.js'

/** A link in content. */
export interface ContentLink {
  /** The URL, decoded. Absolute if a base URL was given. */
  readonly url: string
  /** The text of the link, as `toText` returns it. Empty for a link around an image. */
  readonly text: string
  /** The `rel` attribute, decoded. Absent if the link has none. */
  readonly rel?: string
  /** The `target` attribute, decoded. Absent if the link has none. */
  readonly target?: string
}

/** Options of `listLinks` and `listImages`. */
export interface ListOptions {
  /** The absolute URL against which relative URLs are resolved. Default: relative URLs stay relative. */
  readonly baseUrl?: string | undefined
}

/**
 * Lists the links in content, in document order.
 *
 * Omits `a` elements without `href`, and those whose URL would run code (`javascript:`). Never throws.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
 * @param html An HTML fragment, such as `content.rendered`.
 * @param options The base URL of relative URLs.
 * @example
 * ```ts
 * import { listLinks } from 'wp-faq-seo/content'
 *
 * listLinks('<p><a href="/b?x=1&amp;y=2" rel="nofollow">More</a></p>', { baseUrl: 'https://example.org' }) // [{ url: 'https://example.org/b?x=1&y=2', text: 'More', rel: 'nofollow' }]
 * ```
 */
export function listLinks(html: string, options: ListOptions = {}): ContentLink[] {
  if (!html.includes('<')) return []
  const links: ContentLink[] = []
  const collector = collectText()
  const isPlain = visitPlainLinks(html, (raw, text) => {
    const target = readTarget(raw, options.baseUrl)
    if (target === undefined) return
    collector.text(text)
    links.push(toLink(target, collector.take()))
  })
  return isPlain ? links : walkLinks(html, options.baseUrl)
}

function walkLinks(html: string, baseUrl: string | undefined): ContentLink[] {
  const links: ContentLink[] = []
  const collector = collectText()
  // The walk does not nest links: the link that ends is the last one that started.
  let current: LinkTarget | undefined
  walkVisibleHtml(html, {
    text: (raw) => {
      if (current !== undefined) collector.text(raw)
    },
    open(name, raw) {
      if (name === 'a') current = readTarget(raw, baseUrl)
      else if (current !== undefined) collector.open(name)
    },
    close(name) {
      if (current === undefined) return
      if (name !== 'a') {
        collector.close(name)
        return
      }
      links.push(toLink(current, collector.take()))
      current = undefined
    },
  })
  return links
}

type LinkTarget = Omit<ContentLink, 'text'>

function toLink({ url, rel, target }: LinkTarget, text: string): ContentLink {
  return { url, text, ...(rel !== undefined && { rel }), ...(target !== undefined && { target }) }
}

function readTarget(raw: string, baseUrl: string | undefined): LinkTarget | undefined {
  // The most common tag, `<a href="…">`.
  if (raw.startsWith(HREF) && raw.indexOf('"', HREF.length) === raw.length - 2) {
    const url = readUrlValue(raw.slice(HREF.length, -2))
    return url === undefined ? undefined : { url: resolveUrl(url, baseUrl) }
  }
  const attributes = readAttributes(raw)
  const url = readUrl(attributes, 'href')
  if (url === undefined) return undefined
  const rel = attributes.get('rel')
  const target = attributes.get('target')
  return {
    url: resolveUrl(url, baseUrl),
    ...(rel !== undefined && { rel: decodeAttribute(rel) }),
    ...(target !== undefined && { target: decodeAttribute(target) }),
  }
}

const HREF = '<a href="'
