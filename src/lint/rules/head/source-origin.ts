import { replaceUrls } from '../../../content/urls/replace-urls.js'
import { quote } from '../../../internal/quote.js'
import { ConfigError } from '../../../site/config-error.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'urls'> = {
  code: 'H27',
  severity: 'error',
  needs: ['urls'],
  help: 'Give composeHead or rewriteUrls the same map.',
  check({ urls, addresses = [], graph, at }, report) {
    if (urls instanceof ConfigError) {
      report(at('urls'), urls.message, 'Correct the map: while it cannot be read, no address is checked.')
      return
    }
    for (const { url, place } of addresses) {
      if (urls(url) !== url) report(place, `The address ${quote(url)} is one of the CMS.`)
    }
    for (const { value, property, place } of graph?.values ?? []) {
      if (property !== 'text' || typeof value !== 'string') continue
      let left: string | undefined
      replaceUrls(value, (url) => {
        if (urls(url) !== url) left ??= url
        return url
      })
      if (left !== undefined) report(place, `The markup links to ${quote(left)}, an address of the CMS.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'An address of the CMS is left where the front end has its own.',
  why: 'Visitors and crawlers are sent to the CMS, which then competes with the site that it serves.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: {
    html: '<link rel="canonical" href="https://cms.example.com/fees/">',
    urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
  },
  good: {
    html: '<link rel="canonical" href="https://www.example.com/fees/">',
    urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
  },
}
