import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkVisibleHtml } from '../html/walk.js'
import { resolveUrl } from '../urls/resolve-url.js'
import { hasActiveScheme } from '../urls/url-scheme.js'

/** A link in a content. */
export interface ContentLink {
  /** The address as the markup has it, decoded; absolute where a base was given. */
  readonly url: string
  /** The text of the link, as `toText` reads it; empty for a link around an image. */
  readonly text: string
  /** The `rel` attribute, decoded; absent where the markup has none. */
  readonly rel?: string
  /** The `target` attribute, decoded; absent where the markup has none. */
  readonly target?: string
}

/** Options of `listLinks` and `listImages`. */
export interface ListOptions {
  /** The absolute URL against which relative URLs are made absolute. Absent: they stay relative. */
  readonly baseUrl?: string | undefined
}

/**
 * Lists the links of a content, in document order.
 *
 * An `a` without `href` is no link, and one that runs code (`javascript:`) is none either. Nothing throws.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
 * @param html An HTML fragment, such as `content.rendered`.
 * @param options The base of relative URLs.
 * @example
 * ```ts
 * import { listLinks } from 'wp-faq-seo/content'
 *
 * listLinks('<p><a href="/b?x=1&amp;y=2" rel="nofollow">More</a></p>', { baseUrl: 'https://example.org' }) // [{ url: 'https://example.org/b?x=1&y=2', text: 'More', rel: 'nofollow' }]
 * ```
 */
export function listLinks(html: string, options: ListOptions = {}): ContentLink[] {
  const links: ContentLink[] = []
  if (!html.includes('<')) return links
  const collector = collectText()
  // A link cannot hold another one; a walk sees to that, so that the last one opened is the one that ends.
  let current: Omit<ContentLink, 'text'> | undefined
  walkVisibleHtml(html, {
    text: (raw) => {
      if (current !== undefined) collector.text(raw)
    },
    open(name, raw) {
      if (name === 'a') current = readLink(raw, options.baseUrl)
      else if (current !== undefined) collector.open(name)
    },
    close(name) {
      if (current === undefined) return
      if (name !== 'a') {
        collector.close(name)
        return
      }
      const { url, ...others } = current
      links.push({ url, text: collector.take(), ...others })
      current = undefined
    },
  })
  return links
}

function readLink(raw: string, baseUrl: string | undefined): Omit<ContentLink, 'text'> | undefined {
  const attributes = readAttributes(raw)
  const href = attributes.get('href')
  if (href === undefined) return undefined
  const url = decodeAttribute(href).trim()
  if (hasActiveScheme(url)) return undefined
  const rel = attributes.get('rel')
  const target = attributes.get('target')
  return {
    url: resolveUrl(url, baseUrl),
    ...(rel !== undefined && { rel: decodeAttribute(rel) }),
    ...(target !== undefined && { target: decodeAttribute(target) }),
  }
}
