import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G22',
  severity: 'info',
  needs: ['graph'],
  help: 'It may stay: it does no harm.',
  check({ graph }, report) {
    for (const { place } of graph.ofType('SearchAction')) report(place, 'Google reads SearchAction no more.')
  },
}

export const about: RuleDescription = {
  summary: 'The graph has a SearchAction.',
  why: 'Google retired the search box of sitelinks in November 2024.',
  source: 'https://developers.google.com/search/blog/2024/10/sitelinks-search-box',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      potentialAction: { '@type': 'SearchAction', target: 'https://www.example.com/?s={search}' },
    },
  },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebSite' } },
}
