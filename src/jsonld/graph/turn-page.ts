import { isSamePage } from '../../internal/page-url.js'
import { editUrls } from './edit-urls.js'
import type { Graph, GraphNode } from './node.js'
import { indexOfPageNode } from './page-node.js'

/** What changes in the graph of a list from its first page to another one. */
export interface PageTurn {
  /** URL of the first page. */
  readonly firstUrl: string
  /** URL of the other page. */
  readonly url: string
  /** Edits the page's node. */
  readonly edit: (node: GraphNode) => GraphNode
  /** Edits the breadcrumb. */
  readonly editBreadcrumb: (node: GraphNode) => GraphNode
  /** The node of the page's image, if the graph lacks it. */
  readonly imageNode: GraphNode | undefined
}

/**
 * Turns the graph of the first page of a list, or of a post with page breaks, into that of another page: `url` of the page's node, and
 * the ids of the nodes that belong to one page, change. `@id` of the page's node stays.
 */
export function turnPage(graph: Graph, turn: PageTurn): Graph {
  const { firstUrl, url, edit, editBreadcrumb, imageNode } = turn
  const index = indexOfPageNode(graph, firstUrl)
  const start = `${firstUrl}#`
  const moved = editUrls(graph, {
    url: (one) =>
      one.startsWith(start) && !OF_SITE.test(one.slice(start.length))
        ? `${url}#${one.slice(start.length)}`
        : one,
    markup: (html) => html,
  })
  const nodes = moved['@graph'].flatMap((node, position): readonly GraphNode[] => {
    if (node['@type'] === 'BreadcrumbList') return [editBreadcrumb(node)]
    if (position !== index) return [node]
    const page = edit(withUrl(node, firstUrl, url))
    return imageNode === undefined ? [page] : [withImage(page, imageNode), imageNode]
  })
  return { ...moved, '@graph': nodes }
}

/** Fragments of nodes that all pages share. On the home page, their ids begin like those of the page. */
const OF_SITE = /^(?:website|organization|\/schema\/)/

function withUrl(node: GraphNode, firstUrl: string, url: string): GraphNode {
  const isFirst = (value: unknown) => typeof value === 'string' && isSamePage(value, firstUrl)
  if (!isFirst(node.url)) return node
  const { potentialAction: actions } = node
  return {
    ...node,
    url,
    ...(Array.isArray(actions) && {
      potentialAction: (actions as readonly GraphNode[]).map((action) =>
        Array.isArray(action.target) && action.target.every(isFirst) ? { ...action, target: [url] } : action,
      ),
    }),
  }
}

/** Adds the image to a page's node, in the place where Yoast has it. */
function withImage(node: GraphNode, image: GraphNode): GraphNode {
  const reference = { '@id': image['@id'] as string }
  const properties = { primaryImageOfPage: reference, image: reference, thumbnailUrl: image.url as string }
  const entries = Object.entries(node)
  const before = Math.max(...['isPartOf', 'about'].map((name) => entries.findIndex(([key]) => key === name)))
  const at = before < 0 ? entries.length : before + 1
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(properties), ...entries.slice(at)])
}
