import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G28',
  severity: 'warning',
  needs: ['graph'],
  help: 'Let one program print the node, or join the graphs: mergeGraphs does.',
  check({ graph }, report) {
    const blocks = new Map<string, number>()
    for (const { node, block, place } of graph.nodes) {
      const id = node['@id']
      // With its type alone it is still a reference.
      if (typeof id !== 'string' || !Object.keys(node).some((key) => !key.startsWith('@'))) continue
      const first = blocks.get(id)
      if (first === undefined) blocks.set(id, block)
      else if (first !== block) report(place, `Another script describes ${quote(id)} too.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'Two scripts describe the node of one @id.',
  why: 'Search engines join them, and what two programs print of one thing seldom agrees.',
  source: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
  bad: {
    html: `<script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script>`,
  },
  good: {
    html: `<script type="application/ld+json">{
"@context": "https://schema.org", "@type": "Organization", "@id": "https://www.example.com/#org", "name": "Example"
}</script><script type="application/ld+json">{
"@context": "https://schema.org", "@type": "WebSite", "publisher": { "@id": "https://www.example.com/#org" }
}</script>`,
  },
}
