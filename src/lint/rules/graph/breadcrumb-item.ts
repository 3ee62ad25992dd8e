import { listBreadcrumbs } from '../../breadcrumbs.js'
import { hasProperty } from '../../merged-node.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G15',
  severity: 'error',
  needs: ['graph'],
  help: 'Say where the crumb leads, or leave it out.',
  check({ graph }, report) {
    for (const { crumbs } of listBreadcrumbs(graph)) {
      for (const [index, crumb] of crumbs.slice(0, -1).entries()) {
        if (!hasProperty(graph, crumb, 'item')) report(crumb.place, `Crumb ${index + 1} has no item.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A breadcrumb before the last one does not say where it leads.',
  why: 'Only the last crumb may leave it out, since it is the page itself.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home' },
        { '@type': 'ListItem', position: 2, name: 'Fees' },
      ],
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
