import type { Head } from 'wp-faq-seo'
import { type HeadUrl, listUrls } from 'wp-faq-seo/head'
import type { Change } from './change.js'

/** Lists the URLs that differ between a head and the same head after mapping. */
export function listRewrites(before: Head, after: Head): Change[] {
  const mapped = new Map(numbered(listUrls(after)))
  return numbered(listUrls(before)).flatMap(([key, { url, path }]) => {
    const now = mapped.get(key)?.url
    return now === undefined || now === url ? [] : [{ where: path, before: url, after: now }]
  })
}

/** Numbers the URLs with the same path: the markup of an answer may have several. */
function numbered(urls: readonly HeadUrl[]): [key: string, url: HeadUrl][] {
  const counts = new Map<string, number>()
  return urls.map((url) => {
    const count = counts.get(url.path) ?? 0
    counts.set(url.path, count + 1)
    return [`${count} ${url.path}`, url]
  })
}
