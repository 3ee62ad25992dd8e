import { omitUndefined } from '../../internal/omit-undefined.js'
import { toArray } from '../../internal/to-array.js'
import { objectOf, textOf } from '../../jsonld/graph/graph-index.js'
import type { Graph, GraphNode, JsonValue } from '../../jsonld/graph/node.js'
import type { ImageInfo, SitePublisher } from '../../site/site.js'
import { resolveNode, textsOf } from './graph-values.js'

/** Learns the publisher of a site. In the graph of a protected post, a person is missing. */
export function learnPublisher(graph: Graph | undefined, webSite: GraphNode): SitePublisher | undefined {
  const node = resolveNode(graph, webSite.publisher)
  const name = textOf(node?.name)
  if (node === undefined || name === undefined) return undefined
  const type = toArray(node['@type']).includes('Person') ? 'Person' : 'Organization'
  const sameAs = textsOf(node.sameAs)
  return omitUndefined({
    type,
    name,
    alternateName: textOf(node.alternateName),
    id: textOf(node['@id']),
    // In the graph, the URL of a person is that of their author archive.
    url: type === 'Organization' ? textOf(node.url) : undefined,
    logo: learnImage(graph, node.logo) ?? learnImage(graph, node.image),
    sameAs: sameAs.length === 0 ? undefined : sameAs,
    description: textOf(node.description),
  } as const)
}

function learnImage(graph: Graph | undefined, value: JsonValue | undefined): ImageInfo | undefined {
  const inline = objectOf(value)
  const node = textOf(inline?.url) === undefined ? resolveNode(graph, value) : inline
  const url = textOf(node?.url)
  if (node === undefined || url === undefined) return undefined
  const { width, height } = node
  return { url, ...(typeof width === 'number' && typeof height === 'number' && { width, height }) }
}
