import { heldNodes } from '../../facts/merged-node.js'
import { listMissing } from '../../facts/missing-properties.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G12',
  severity: 'info',
  needs: ['graph'],
  help: 'Add the property where the site knows it.',
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

export const about: RuleDescription = {
  summary:
    'An article lacks its headline, image, author or one of its dates, its author an address, or an organization its name, address or logo.',
  why: 'Search engines recommend them: they tell whose it is, how old it is, and what it looks like.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/article',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'Article', headline: 'What our courses cost' } },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'What our courses cost',
      image: 'https://www.example.com/class.jpg',
      datePublished: '2025-12-17',
      dateModified: '2025-12-17',
      author: { '@type': 'Person', name: 'Ann Lee', url: 'https://www.example.com/ann/' },
    },
  },
}

const ARTICLES: readonly string[] = ['Article', 'BlogPosting', 'NewsArticle']
