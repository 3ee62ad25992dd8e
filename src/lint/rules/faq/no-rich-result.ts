import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F00',
  severity: 'info',
  needs: ['graph'],
  help: 'Nothing to do: other readers of schema.org may still use it.',
  check({ graph }, report) {
    const [page] = graph.ofType('FAQPage')
    if (page !== undefined)
      report(page.place, 'Google shows no result of its own for FAQPage since May 2026.')
  },
}

export const about: RuleDescription = {
  summary: 'The graph has an FAQPage, for which Google shows nothing since May 2026.',
  why: 'Nobody should expect a rich result of it; the type is as valid as before.',
  source: 'https://developers.google.com/search/updates',
  bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
  good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] } },
}
