import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/page-url.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'addresses'> = {
  code: 'H17',
  severity: 'warning',
  needs: ['addresses'],
  help: 'Write https:// where the server answers to it.',
  check({ addresses, pageNode, page }, report) {
    const ofPage = addresses
      .filter(({ kind, name }) => kind === 'canonical' || name === 'og:url')
      .map(({ url }) => url)
    const named = [...ofPage, placedPageUrl(pageNode)?.url, page?.url]
    if (!named.some((url) => typeof url === 'string' && schemeOf(url) === 'https')) return
    for (const { url, kind, name, place } of addresses) {
      // Profiles elsewhere and licences are as they are; an id is a name.
      if (kind === 'id' || FOREIGN.has(name) || schemeOf(url) !== 'http') continue
      report(place, `The page is on https, ${quote(url)} is not.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A page on https names an address of its own, or a picture, with http.',
  why: 'Such addresses are redirected, blocked as mixed content, or counted as another page.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: {
    html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="http://www.example.com/a.jpg">',
  },
  good: {
    html: '<link rel="canonical" href="https://www.example.com/"><meta property="og:image" content="https://www.example.com/a.jpg">',
  },
}

const FOREIGN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'acquireLicensePage',
  'archivedAt',
  'codeRepository',
  'license',
  'og:see_also',
  'relatedLink',
  'sameAs',
  'sdLicense',
  'significantLink',
  'usageInfo',
])
