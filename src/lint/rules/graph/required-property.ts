import { once } from '../../../internal/once.js'
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
  help: 'Add the property, or remove the node.',
  check({ graph, pageUrl }, report) {
    const expect = (nodes: readonly PlacedNode[], ...properties: readonly (readonly string[])[]) => {
      for (const { node, names } of listMissing(graph, nodes, properties))
        report(node.place, `The ${node.types[0] ?? 'node'} has no ${names}.`)
    }
    const lists = graph.ofType('BreadcrumbList')
    const items = heldNodes(graph, ['itemListElement'], lists)
    const namedIds = once(
      () =>
        new Set<unknown>(graph.nodes.flatMap(({ node }) => (node.name === undefined ? [] : [node['@id']]))),
    )
    expect(lists, ['itemListElement'])
    for (const list of lists) {
      if (toArray(list.node.itemListElement).some((item) => !isPlainObject(item)))
        report(placeWithin(list.place, ['itemListElement'], 0), 'A breadcrumb is not a ListItem.')
    }
    for (const item of distinctNodes(lists.flatMap((list) => graph.nodesIn(list, 'itemListElement'))))
      if (item.types.length === 0) report(item.place, 'The breadcrumb has no @type: add ListItem.')
    expect(items, ['position'])
    expect(
      items.filter(
        ({ node: { item } }) =>
          !(
            isPlainObject(item) &&
            (item.name !== undefined || (item['@id'] !== undefined && namedIds().has(item['@id'])))
          ),
      ),
      ['name'],
    )
    const pages = graph.ofType('QAPage')
    const questions = heldNodes(graph, ['mainEntity'], pages)
    expect(pages, ['mainEntity'])
    expect(questions, ['name'], ['answerCount'], ['acceptedAnswer', 'suggestedAnswer'])
    expect(heldNodes(graph, ['acceptedAnswer', 'suggestedAnswer'], questions), ['text'])
    // Search engines read the name of a site on its home page.
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
