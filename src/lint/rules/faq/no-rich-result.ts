import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'info',
  needs: ['graph'],
  help: 'No action needed: other consumers of schema.org may still use FAQPage.',
  check({ graph }, report) {
    const [page] = graph.ofType('FAQPage')
    if (page !== undefined)
      report(page.place, 'Google has not shown rich results for FAQPage since May 2026.')
  },
}
