import type { Head } from '../model/head.js'
import { listUrls } from './list-urls.js'

/** An origin in the URLs of a head. */
export interface OriginCount {
  /** Scheme, host and port, such as `https://cms.example.com`. */
  readonly origin: string
  /** Number of URLs in the head with this origin. */
  readonly count: number
  /** How many of them are written in text, which `rewriteUrls` does not change. */
  readonly inText: number
}

/**
 * Counts the origins in the URLs of a head, the most frequent first. Before rewriting, the result shows which `from` a
 * map needs. After rewriting, it shows whether URLs of the CMS remain. URLs inside other URLs are counted, too: the URL of
 * an image proxy has the host of the CMS in its path or query.
 *
 * @see https://url.spec.whatwg.org/#origin
 * @example
 * ```ts
 * import { findOrigins } from 'wp-faq-seo/head'
 *
 * findOrigins({ canonical: 'https://cms.example.com/fees/', description: 'See https://cms.example.com/.' }) // [{ origin: 'https://cms.example.com', count: 2, inText: 1 }]
 * ```
 */
export function findOrigins(head: Head): OriginCount[] {
  const counts = new Map<string, { count: number; inText: number }>()
  for (const { url, foundIn } of listUrls(head)) {
    const origin = originOf(url)
    if (origin === undefined) continue
    const { count, inText } = counts.get(origin) ?? { count: 0, inText: 0 }
    counts.set(origin, { count: count + 1, inText: inText + (foundIn === 'text' ? 1 : 0) })
  }
  return [...counts]
    .map(([origin, numbers]) => ({ origin, ...numbers }))
    .sort((one, other) => other.count - one.count)
}

/** The origin of an absolute http(s) URL. `undefined` for any other URL. */
function originOf(url: string): string | undefined {
  const absolute = /^\/\/[^/?#]*[.:]/.test(url) ? `https:${url}` : url
  try {
    return /^\s*https?:/i.test(absolute) ? new URL(absolute).origin : undefined
  } catch {
    return undefined
  }
}
