import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/graph/page-node.js'
import { isNoindex } from '../../facts/tags/robots-directives.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'robots' | 'tags' | 'urlValues'> = {
  severity: 'warning',
  needs: ['robots', 'tags', 'urlValues'],
  help: 'Remove noindex if the other page replaces this one. Otherwise remove the canonical link.',
  check({ robots, tags, urlValues, pageNode, page, post, urls }, report) {
    const canonical = urlValues.find(({ kind }) => kind === 'canonical')
    if (canonical === undefined || !isNoindex(robots)) return
    const [ogUrl] = tags.metas('og:url')
    const candidates: readonly unknown[] = [
      page?.url,
      post?.link,
      ogUrl && contentOf(ogUrl),
      placedPageUrl(pageNode)?.url,
    ]
    const url = candidates.find((candidate) => typeof candidate === 'string' && candidate !== '')
    if (typeof url !== 'string') return
    // The post has the URL of the CMS.
    const map = typeof urls === 'function' ? urls : (cmsUrl: string) => cmsUrl
    if (isSamePage(map(url), map(canonical.url))) return
    report(canonical.place, `The page is noindex, but its canonical link is ${quote(canonical.url)}.`)
  },
}
