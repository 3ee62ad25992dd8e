import { schemeOf } from '../../../content/urls/url-scheme.js'
import { isSamePage } from '../../../internal/page-url.js'
import { quote } from '../../../internal/quote.js'
import { addressOfItem, listBreadcrumbs } from '../../facts/breadcrumbs.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph' | 'pageUrl'> = {
  code: 'G16',
  severity: 'warning',
  needs: ['graph', 'pageUrl'],
  help: 'End the trail with the page; its last crumb needs no item.',
  check({ graph, pageUrl }, report) {
    for (const { crumbs } of listBreadcrumbs(graph)) {
      const last = crumbs.at(-1)
      const url = addressOfItem(last?.node.item)
      if (last === undefined || url === undefined || schemeOf(url) === undefined || isSamePage(url, pageUrl))
        continue
      report(
        placeWithin(last.place, ['item'], 0),
        `The trail ends with ${quote(url)}, which is another page.`,
      )
    }
  },
}

export const about: RuleDescription = {
  summary: 'The last breadcrumb leads to another page than this one.',
  why: 'The trail says where in the site the page is.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  bad: {
    html: `<link rel="canonical" href="https://www.example.com/fees/"><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
{ "@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.example.com/" },
{ "@type": "ListItem", "position": 2, "name": "Fees", "item": "https://www.example.com/exams/" }]}</script>`,
  },
  good: {
    html: `<link rel="canonical" href="https://www.example.com/fees/"><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
{ "@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.example.com/" },
{ "@type": "ListItem", "position": 2, "name": "Fees", "item": "https://www.example.com/fees/" }]}</script>`,
  },
}
