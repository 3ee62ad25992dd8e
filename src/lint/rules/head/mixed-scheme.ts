import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'warning',
  needs: ['urlValues'],
  help: 'Use https:// if the server supports it.',
  check({ urlValues, pageNode, page }, report) {
    const ofPage = urlValues
      .filter(({ kind, name }) => kind === 'canonical' || name === 'og:url')
      .map(({ url }) => url)
    const pageUrls = [...ofPage, placedPageUrl(pageNode)?.url, page?.url]
    if (!pageUrls.some((url) => typeof url === 'string' && schemeOf(url) === 'https')) return
    for (const { url, kind, name, place } of urlValues) {
      // URLs of other sites may need http, and an @id is only a name.
      if (kind === 'id' || FOREIGN.has(name) || schemeOf(url) !== 'http') continue
      report(place, `The page uses https, but ${quote(url)} does not.`)
    }
  },
}

/** Properties with URLs of other sites. */
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
