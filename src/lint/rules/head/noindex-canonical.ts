import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import { isNoindex } from '../../facts/tags/robots-directives.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots' | 'tags' | 'urlValues'> = {
  severity: 'warning',
  needs: ['robots', 'tags', 'urlValues'],
  help: 'Leave out noindex where the other page shall stand for this one, and the canonical where it shall not.',
  check({ robots, tags, urlValues, pageNode, page, post, urls }, report) {
    const canonical = urlValues.find(({ kind }) => kind === 'canonical')
    if (canonical === undefined || !isNoindex(robots)) return
    const [ogUrl] = tags.metas('og:url')
    const own: readonly unknown[] = [
      page?.url,
      post?.link,
      ogUrl && contentOf(ogUrl),
      placedPageUrl(pageNode)?.url,
    ]
    const url = own.find((named) => typeof named === 'string' && named !== '')
    if (typeof url !== 'string') return
    // The post names its address on the CMS.
    const map = typeof urls === 'function' ? urls : (address: string) => address
    if (isSamePage(map(url), map(canonical.url))) return
    report(canonical.place, `The page is noindex and names ${quote(canonical.url)} in its place.`)
  },
}
