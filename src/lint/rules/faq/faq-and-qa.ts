import type { PlacedNode } from '../../facts/graph-facts.js'
import { distinctNodes } from '../../facts/merged-node.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F21',
  severity: 'error',
  needs: ['graph'],
  help: 'FAQPage is for what the site answers, QAPage for one question that visitors answer.',
  check({ graph }, report) {
    const isFaq = graph.ofType('FAQPage').length > 0
    for (const page of graph.ofType('QAPage')) {
      if (isFaq) report(page.place, 'The page is both FAQPage and QAPage.')
      else if (countQuestions(graph.nodesIn(page, 'mainEntity')) > 1)
        report(placeWithin(page.place, ['mainEntity'], 0), 'The QAPage has several questions, as an FAQ has.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A page is FAQPage and QAPage at once, or an FAQ is marked up as QAPage.',
  why: 'The one says that the site answers many questions, the other that visitors answer one.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/qapage',
  bad: {
    graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }, { '@type': 'QAPage' }] },
  },
  good: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage' }] } },
}

function countQuestions(nodes: readonly PlacedNode[]): number {
  return distinctNodes(nodes).filter(({ types }) => types.includes('Question')).length
}
