import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'info',
  needs: ['graph'],
  help: 'Nothing to do: other readers of schema.org may still use it.',
  check({ graph }, report) {
    const [page] = graph.ofType('FAQPage')
    if (page !== undefined)
      report(page.place, 'Google shows no result of its own for FAQPage since May 2026.')
  },
}
