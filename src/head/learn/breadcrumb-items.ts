import { toArray } from '../../internal/to-array.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { textOf } from '../../jsonld/graph/graph-index.js'
import type { Graph } from '../../jsonld/graph/node.js'
import { objectOf } from './graph-values.js'

/** An item of a breadcrumb. */
export interface BreadcrumbItem {
  readonly name: string
  readonly url?: string
}

/** Lists the items of the first breadcrumb of a graph, in its order. Items without a name are omitted. */
export function listBreadcrumbItems(graph: Graph | undefined): BreadcrumbItem[] {
  const [list] = findNodes(graph, 'BreadcrumbList')
  return toArray(list?.itemListElement).flatMap((element) => {
    const item = objectOf(element)
    const name = textOf(item?.name)
    const url = textOf(objectOf(item?.item)?.['@id'] ?? item?.item)
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }]
  })
}
