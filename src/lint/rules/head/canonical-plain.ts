import { addressedPage, isPlainAddress } from '../../../internal/page-address.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues' | 'post'> = {
  severity: 'warning',
  needs: ['urlValues', 'post'],
  help: 'Use the link of the post. composeHead and correctPageUrl do this.',
  check({ urlValues, post, urls }, report) {
    const page = addressedPage(post)
    const front = { ...page, url: typeof urls === 'function' ? urls(page.url) : page.url }
    for (const { url, kind, place } of urlValues) {
      if (kind !== 'canonical' || isSamePage(url, page.url) || isSamePage(url, front.url)) continue
      if (isPlainAddress(url, page) || isPlainAddress(url, front))
        report(place, `The canonical link is ${quote(url)}, a plain or preview URL of ${quote(page.url)}.`)
    }
  },
}
