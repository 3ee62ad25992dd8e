import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { placedPageUrl } from '../../facts/page-url.js'
import { isNoindex } from '../../facts/robots-directives.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'robots' | 'tags' | 'addresses'> = {
  code: 'H24',
  severity: 'warning',
  needs: ['robots', 'tags', 'addresses'],
  help: 'Leave out noindex where the other page shall stand for this one, and the canonical where it shall not.',
  check({ robots, tags, addresses, pageNode, page, post, urls }, report) {
    const canonical = addresses.find(({ kind }) => kind === 'canonical')
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

export const about: RuleDescription = {
  summary: 'A page says noindex and names another page as its canonical.',
  why: 'One says that the page shall vanish, the other that it is the same as a page that shall not.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: {
    html: '<meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.com/fees/"><meta property="og:url" content="https://www.example.com/fees-2/">',
  },
  good: { html: '<meta name="robots" content="noindex">' },
}
