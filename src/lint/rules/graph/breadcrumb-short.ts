import { listBreadcrumbs } from '../../facts/breadcrumbs.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G14',
  severity: 'warning',
  needs: ['graph'],
  help: 'Add the pages on the way, or leave the list out.',
  check({ graph }, report) {
    for (const { list, crumbs } of listBreadcrumbs(graph)) {
      if (crumbs.length < 2) report(list.place, 'The trail has a single crumb.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A breadcrumb trail has fewer than two crumbs.',
  why: 'Search engines ask for two at least: one leads nowhere.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
        { '@type': 'ListItem', position: 2, name: 'Fees' },
      ],
    },
  },
}
