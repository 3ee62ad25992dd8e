import { replaceUrls } from '../content/urls/replace-urls.js'
import { editPageUrls } from '../faq/page/rewrite-page-urls.js'
import { listUrls } from '../head/inspect/list-urls.js'
import { compileUrlMap } from '../site/url-map/map-url.js'
import type { UrlMap } from '../site/url-map/url-map.js'
import { isFaqPage, readHead } from './read-received.js'

/**
 * Finds the URLs that a map would change: absolute URLs of the CMS, except those that the map leaves there, such as media.
 *
 * @param received A head, the HTML of a head or of a whole document, or a page.
 * @returns Each URL once.
 */
export function findCmsUrls(received: unknown, urls: UrlMap | readonly UrlMap[]): string[] {
  const mapUrl = compileUrlMap(urls)
  const found = listAnyUrls(received).filter((url) => ABSOLUTE.test(url) && mapUrl(url) !== url)
  return [...new Set(found)]
}

const ABSOLUTE = /^\s*(?:https?:)?\/\//i

function listAnyUrls(received: unknown): string[] {
  const urls: string[] = []
  const add = (url: string) => {
    urls.push(url)
    return url
  }
  if (isFaqPage(received)) {
    editPageUrls(received, add)
    return urls
  }
  for (const { url, foundIn } of listUrls(readHead(received))) if (foundIn !== 'text') add(url)
  if (typeof received === 'string') replaceUrls(received, add)
  return urls
}
