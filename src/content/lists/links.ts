import { collectText } from '../html/text.js'
import { isNormalUrl } from '../urls/normal-url.js'
import { readUrlValue } from '../urls/read-url.js'
import { resolveUrl } from '../urls/resolve-url.js'
import type { ContentLink } from './content-link.js'
import { visitPlainLinks } from './plain-links.js'
import { type LinkTag, readLinkTag, toLink, walkLinks } from './walk-links.js'

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
    const target = readPlainLinkTag(raw, options.baseUrl)
    if (target === undefined) return
    collector.text(text)
    links.push(toLink(target, collector.take()))
  })
  return isPlain ? links : walkLinks(html, options.baseUrl)
}

function readPlainLinkTag(raw: string, baseUrl: string | undefined): LinkTag | undefined {
  // The most common tag, `<a href="…">`.
  if (raw.startsWith(HREF) && raw.indexOf('"', HREF.length) === raw.length - 2) {
    const url = readUrlValue(raw.slice(HREF.length, -2))
    return url === undefined ? undefined : { url: isNormalUrl(url) ? url : resolveUrl(url, baseUrl) }
  }
  return readLinkTag(raw, baseUrl)
}

const HREF = '<a href="'
