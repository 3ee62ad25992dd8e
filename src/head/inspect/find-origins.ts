import type { Head } from '../model/head.js'
import { listUrls } from './list-urls.js'

/** An origin that a head names. */
export interface OriginCount {
  /** Scheme, host and port, such as `https://cms.example.com`. */
  readonly origin: string
  /** How often the head names it. */
  readonly count: number
  /** How many of these are written out in text, which `rewriteUrls` leaves as people wrote it. */
  readonly inText: number
}

/**
 * Counts the origins that a head names, the most frequent first: before rewriting it tells which `from` a map needs,
 * after it whether the CMS is still named.
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
  for (const { url, place } of listUrls(head)) {
    const origin = originOf(url)
    if (origin === undefined) continue
    const { count, inText } = counts.get(origin) ?? { count: 0, inText: 0 }
    counts.set(origin, { count: count + 1, inText: inText + (place === 'text' ? 1 : 0) })
  }
  return [...counts]
    .map(([origin, numbers]) => ({ origin, ...numbers }))
    .sort((one, other) => other.count - one.count)
}

/** The origin of an http(s) address; `undefined` for others, and for relative ones. */
function originOf(url: string): string | undefined {
  const absolute = /^\/\/[^/?#]*[.:]/.test(url) ? `https:${url}` : url
  try {
    return /^\s*https?:/i.test(absolute) ? new URL(absolute).origin : undefined
  } catch {
    return undefined
  }
}
