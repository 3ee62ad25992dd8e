import { nameValue } from '../../../internal/quote.js'
import { listBreadcrumbs } from '../../facts/breadcrumbs.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G13',
  severity: 'error',
  needs: ['graph'],
  help: 'Number the crumbs 1, 2, 3 from the home page on.',
  check({ graph }, report) {
    for (const { crumbs } of listBreadcrumbs(graph)) {
      for (const [index, { node, place }] of crumbs.entries()) {
        const { position } = node
        // One that is not there is another rule's.
        if (position === undefined || position === index + 1 || position === `${index + 1}`) continue
        report(
          placeWithin(place, ['position'], 0),
          `The position of crumb ${index + 1} is ${nameValue(position)}.`,
        )
        break
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'The positions of breadcrumbs are not 1, 2, 3 in order.',
  why: 'The position is what says which crumb comes first.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
        { '@type': 'ListItem', position: 1, name: 'Fees' },
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
