import type { BreadcrumbItem } from '../../faq/kinds/page-facts.js'
import { isSamePage } from '../../internal/page-url.js'
import { editUrls } from '../graph/edit-urls.js'
import { createIds } from '../graph/ids.js'
import type { Graph, GraphNode, JsonValue, NodeRef } from '../graph/node.js'
import { indexOfPageNode } from '../graph/page-node.js'
import { buildBreadcrumbNode } from './breadcrumb.js'

/** What changes in the graph of a list from its first page to another one. */
export interface PageTurn {
  /** URL of the first page. */
  readonly firstUrl: string
  /** URL of the other page. */
  readonly url: string
  /** Edits the page's node. */
  readonly edit: (node: GraphNode) => GraphNode
  /** What the page is about, if the graph lacks it. */
  readonly about: NodeRef | undefined
  /** The breadcrumb of the other page, which replaces a shorter one. */
  readonly breadcrumb: readonly BreadcrumbItem[] | undefined
  /** The node of the page's image, if the graph lacks it. */
  readonly image: GraphNode | undefined
}

/**
 * Turns the graph of the first page of a list, or of a post with page breaks, into that of another page: `url` of the page's node, and
 * the ids of the nodes that belong to one page, change. `@id` of the page's node stays.
 */
export function turnPage(graph: Graph, turn: PageTurn): Graph {
  const { firstUrl, url, about, breadcrumb, image } = turn
  const moved = moveIds(graph, firstUrl, url)
  const index = indexOfPageNode(graph, firstUrl)
  const page = moved['@graph'][index]
  if (page === undefined) return moved
  const hasBreadcrumb = page.breadcrumb !== undefined
  const added =
    breadcrumb === undefined || hasBreadcrumb
      ? undefined
      : buildBreadcrumbNode(breadcrumb, createIds(url).breadcrumb)
  let node = turn.edit(withUrl(page, firstUrl, url))
  if (about !== undefined) node = insertAfter(node, ['isPartOf'], { about })
  if (image !== undefined) node = insertAfter(node, ['isPartOf', 'about'], imageProperties(image))
  if (added !== undefined)
    node = insertBefore(node, 'inLanguage', { breadcrumb: { '@id': added['@id'] as string } })
  const nodes = moved['@graph'].flatMap((one, position) => {
    if (position === index) return [node, image].filter((part) => part !== undefined)
    return one['@type'] === 'BreadcrumbList' && breadcrumb !== undefined
      ? [withItems(one, breadcrumb)]
      : [one]
  })
  if (added !== undefined) nodes.splice(indexAfterImage(nodes, index), 0, added)
  return { ...moved, '@graph': nodes }
}

/** Fragments of nodes that all pages share. On the home page, their ids begin like those of the page. */
const OF_SITE = /^(?:website|organization|\/schema\/)/

function moveIds(graph: Graph, firstUrl: string, url: string): Graph {
  const start = `${firstUrl}#`
  const isOwn = (one: string) => one.startsWith(start) && !OF_SITE.test(one.slice(start.length))
  return editUrls(graph, {
    url: (one) => (isOwn(one) ? `${url}#${one.slice(start.length)}` : one),
    markup: (html) => html,
  })
}

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

function imageProperties(image: GraphNode): GraphNode {
  const reference = { '@id': image['@id'] as string }
  return { primaryImageOfPage: reference, image: reference, thumbnailUrl: image.url as string }
}

/** A breadcrumb with the items of a longer one, if that contains all of its items in order. */
function withItems(node: GraphNode, items: readonly BreadcrumbItem[]): GraphNode {
  const { itemListElement: known } = node
  if (!Array.isArray(known) || known.length >= items.length) return node
  let found = 0
  for (const { name } of items) if (name === (known as readonly GraphNode[])[found]?.name) found++
  return found === known.length ? { ...node, ...buildBreadcrumbNode(items, String(node['@id'])) } : node
}

/** The index behind the page's node and its image, where Yoast has the breadcrumb. */
function indexAfterImage(nodes: readonly GraphNode[], index: number): number {
  return nodes[index + 1]?.['@type'] === 'ImageObject' ? index + 2 : index + 1
}

/** Adds properties behind the last of the given ones, where Yoast has them. Existing properties stay. */
function insertAfter(node: GraphNode, names: readonly string[], added: GraphNode): GraphNode {
  const keys = Object.keys(node)
  return insertAt(node, Math.max(...names.map((name) => keys.indexOf(name))) + 1 || keys.length, added)
}

function insertBefore(node: GraphNode, name: string, added: GraphNode): GraphNode {
  const index = Object.keys(node).indexOf(name)
  return insertAt(node, index < 0 ? Object.keys(node).length : index, added)
}

function insertAt(node: GraphNode, index: number, added: GraphNode): GraphNode {
  const entries: [string, JsonValue | undefined][] = Object.entries(node)
  const missing = Object.entries(added).filter(([key]) => node[key] === undefined)
  return Object.fromEntries([...entries.slice(0, index), ...missing, ...entries.slice(index)])
}
