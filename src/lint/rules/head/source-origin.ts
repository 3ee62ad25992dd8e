import { replaceUrls } from '../../../content/urls/replace-urls.js'
import { listEmbeddedUrls } from '../../../internal/embedded-url.js'
import { quote } from '../../../internal/quote.js'
import { ConfigError } from '../../../site/config-error.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urls'> = {
  severity: 'error',
  needs: ['urls'],
  help: 'Pass the same URL map to composeHead or rewriteUrls.',
  check({ urls, urlValues = [], graph, at }, report) {
    if (urls instanceof ConfigError) {
      report(at('urls'), urls.message, 'Correct the URL map. No URL is checked until then.')
      return
    }
    for (const { url, place } of urlValues) {
      if (urls(url) === url) continue
      const inner = listEmbeddedUrls(url).find((one) => urls(one) !== one)
      report(
        place,
        `${inner === undefined ? quote(url) : `${quote(inner)}, in ${quote(url)},`} is a URL of the CMS.`,
      )
    }
    for (const { value, property, place } of graph?.values ?? []) {
      if (property !== 'text' || typeof value !== 'string') continue
      let left: string | undefined
      replaceUrls(value, (url) => {
        if (urls(url) !== url) left ??= url
        return url
      })
      if (left !== undefined) report(place, `The markup contains ${quote(left)}, a URL of the CMS.`)
    }
  },
}
