import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Make sure that only one program prints it, or use mergeGraphs.',
  check({ graph }, report) {
    const [first, ...others] = graph.ofType('FAQPage')
    for (const { node, place } of others) {
      // One node may be described in several places.
      if (node['@id'] === undefined || node['@id'] !== first?.node['@id'])
        report(place, 'The page already has an FAQPage.')
    }
  },
}
