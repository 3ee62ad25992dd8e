import { heldNodes } from '../../facts/graph/merged-node.js'
import { listMissing } from '../../facts/graph/missing-properties.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'info',
  needs: ['graph'],
  help: 'Add the property if the site has a value for it.',
  check({ graph }, report) {
    const articles = ARTICLES.flatMap(graph.ofType)
    const authors = heldNodes(graph, ['author'], articles).filter(({ types }) => types.length > 0)
    const missing = [
      ...listMissing(graph, articles, [
        ['headline'],
        ['image'],
        ['datePublished'],
        ['dateModified'],
        ['author'],
      ]),
      ...listMissing(graph, authors, [['url', 'sameAs']]),
      ...listMissing(graph, graph.ofType('Organization'), [['name'], ['url'], ['logo']]),
    ]
    for (const { node, names } of missing) report(node.place, `The ${node.types[0]} has no ${names}.`)
  },
}

const ARTICLES: readonly string[] = ['Article', 'BlogPosting', 'NewsArticle']
