import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F22',
  severity: 'error',
  needs: ['graph'],
  help: 'Let one program print it, or use mergeGraphs.',
  check({ graph }, report) {
    const [first, ...others] = graph.ofType('FAQPage')
    for (const { node, place } of others) {
      // A node may be described in several places.
      if (node['@id'] === undefined || node['@id'] !== first?.node['@id'])
        report(place, 'The page has another FAQPage.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A page has more than one FAQPage.',
  why: 'A page is one FAQ: of several, as plugin and theme print them, readers take any.',
  source: 'https://schema.org/FAQPage',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'FAQPage', '@id': 'https://www.example.com/fees/' },
        { '@type': 'FAQPage', '@id': 'https://www.example.com/fees/#faq' },
      ],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'FAQPage', '@id': 'https://www.example.com/fees/' }],
    },
  },
}
