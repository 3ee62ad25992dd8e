import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
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
