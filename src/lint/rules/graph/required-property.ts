import { isSamePage } from '../../../internal/page-url.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { PlacedNode } from '../../facts/graph/graph-facts.js'
import { distinctNodes, heldNodes } from '../../facts/graph/merged-node.js'
import { listMissing } from '../../facts/graph/missing-properties.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Add the property, or leave the node out.',
  check({ graph, pageUrl }, report) {
    const expect = (nodes: readonly PlacedNode[], ...properties: readonly (readonly string[])[]) => {
      for (const { node, names } of listMissing(graph, nodes, properties))
        report(node.place, `The ${node.types[0] ?? 'node'} has no ${names}.`)
    }
    const trails = graph.ofType('BreadcrumbList')
    const crumbs = heldNodes(graph, ['itemListElement'], trails)
    const named = new Set<unknown>(
      graph.nodes.flatMap(({ node }) => (node.name === undefined ? [] : [node['@id']])),
    )
    expect(trails, ['itemListElement'])
    for (const trail of trails) {
      if (toArray(trail.node.itemListElement).some((crumb) => !isPlainObject(crumb)))
        report(placeWithin(trail.place, ['itemListElement'], 0), 'A crumb is text, not a ListItem.')
    }
    for (const crumb of distinctNodes(trails.flatMap((trail) => graph.nodesIn(trail, 'itemListElement'))))
      if (crumb.types.length === 0) report(crumb.place, 'The crumb has no @type: it is a ListItem.')
    expect(crumbs, ['position'])
    expect(
      crumbs.filter(
        ({ node: { item } }) =>
          !(
            isPlainObject(item) &&
            (item.name !== undefined || (item['@id'] !== undefined && named.has(item['@id'])))
          ),
      ),
      ['name'],
    )
    const pages = graph.ofType('QAPage')
    const questions = heldNodes(graph, ['mainEntity'], pages)
    expect(pages, ['mainEntity'])
    expect(questions, ['name'], ['answerCount'], ['acceptedAnswer', 'suggestedAnswer'])
    expect(heldNodes(graph, ['acceptedAnswer', 'suggestedAnswer'], questions), ['text'])
    // The name of a site is read from its home page.
    expect(
      graph
        .ofType('WebSite')
        .filter(
          ({ node: { url } }) => typeof url === 'string' && pageUrl !== undefined && isSamePage(url, pageUrl),
        ),
      ['name'],
    )
  },
}
