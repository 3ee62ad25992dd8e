import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import { distinctNodes } from '../../facts/graph/merged-node.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Use FAQPage for questions that the site answers. Use QAPage for one question that users answer.',
  check({ graph }, report) {
    const isFaq = graph.ofType('FAQPage').length > 0
    for (const page of graph.ofType('QAPage')) {
      if (isFaq) report(page.place, 'The page is both FAQPage and QAPage.')
      else if (countQuestions(graph.nodesIn(page, 'mainEntity')) > 1)
        report(placeWithin(page.place, ['mainEntity'], 0), 'The QAPage has several questions, like an FAQ.')
    }
  },
}

function countQuestions(nodes: readonly PlacedNode[]): number {
  return distinctNodes(nodes).filter(({ types }) => types.includes('Question')).length
}
