import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'urlValues'> = {
  severity: 'warning',
  needs: ['urlValues'],
  help: 'Write https:// where the server answers to it.',
  check({ urlValues, pageNode, page }, report) {
    const ofPage = urlValues
      .filter(({ kind, name }) => kind === 'canonical' || name === 'og:url')
      .map(({ url }) => url)
    const named = [...ofPage, placedPageUrl(pageNode)?.url, page?.url]
    if (!named.some((url) => typeof url === 'string' && schemeOf(url) === 'https')) return
    for (const { url, kind, name, place } of urlValues) {
      // Profiles elsewhere and licences are as they are; an id is a name.
      if (kind === 'id' || FOREIGN.has(name) || schemeOf(url) !== 'http') continue
      report(place, `The page is on https, ${quote(url)} is not.`)
    }
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
