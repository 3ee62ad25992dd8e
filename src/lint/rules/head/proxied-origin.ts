import { replaceUrls } from '../../../content/urls/replace-urls.js'
import { listEmbeddedUrls } from '../../../internal/embedded-url.js'
import { quote } from '../../../internal/quote.js'
import type { Place } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urls' | 'cmsUrls'> = {
  severity: 'info',
  needs: ['urls', 'cmsUrls'],
  help: 'Set `media` in the URL map, or let the proxy fetch media from a public host.',
  check({ urls, cmsUrls, urlValues = [], graph }, report) {
    const check = (url: string, place: Place) => {
      // URLs on the CMS may stay there. Those that the map changes are reported by `head/source-origin`.
      if (typeof urls !== 'function' || cmsUrls(url) || urls(url) !== url) return
      const inner = listEmbeddedUrls(url).find(cmsUrls)
      if (inner !== undefined)
        report(place, `The URL ${quote(url)} contains ${quote(inner)}, a URL of the CMS.`)
    }
    for (const { url, place } of urlValues) check(url, place)
    for (const { value, property, place } of graph?.values ?? []) {
      if (property !== 'text' || typeof value !== 'string') continue
      replaceUrls(value, (url) => {
        check(url, place)
        return url
      })
    }
  },
}
