import type { Head } from 'wp-faq-seo'
import { type HeadUrl, listUrls } from 'wp-faq-seo/head'
import type { Change } from './changes.js'

/** The addresses that differ between a head and the same head mapped. */
export function listRewrites(before: Head, after: Head): Change[] {
  const mapped = new Map(numbered(listUrls(after)))
  return numbered(listUrls(before)).flatMap(([place, { url, path }]) => {
    const now = mapped.get(place)?.url
    return now === undefined || now === url ? [] : [{ where: path, before: url, after: now }]
  })
}

/** An answer's markup may hold several addresses at one path. */
function numbered(urls: readonly HeadUrl[]): [place: string, url: HeadUrl][] {
  const counts = new Map<string, number>()
  return urls.map((url) => {
    const count = counts.get(url.path) ?? 0
    counts.set(url.path, count + 1)
    return [`${count} ${url.path}`, url]
  })
}
