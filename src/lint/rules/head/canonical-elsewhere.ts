import { addressedPage, isUrlOfPage } from '../../../internal/page-address.js'
import { readPageUrl } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues' | 'post'> = {
  severity: 'info',
  needs: ['urlValues', 'post'],
  help: 'Remove the canonical link, unless this page is intentionally a copy of the other one.',
  check({ urlValues, post, urls }, report) {
    const page = addressedPage(post)
    const map = typeof urls === 'function' ? urls : undefined
    const front = { ...page, url: map?.(page.url) ?? page.url }
    if (readPageUrl(page.url) === undefined) return
    for (const { url, kind, place } of urlValues) {
      const host = kind === 'canonical' ? readPageUrl(url)?.host : undefined
      if (host === undefined || isUrlOfPage(url, page) || isUrlOfPage(url, front)) continue
      // A URL that the map changes is on the CMS.
      if (map !== undefined && host === readPageUrl(front.url)?.host && map(url) === url) continue
      report(place, `The canonical link points to ${quote(url)}, not to ${quote(page.url)}.`)
    }
  },
}
