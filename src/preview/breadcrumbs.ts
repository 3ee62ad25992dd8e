import { type GraphIndex, nodesOfType, resolveNodes } from '../jsonld/graph/graph-index.js'
import { nameOfListItem, urlOfItem } from '../jsonld/graph/list-item.js'
import type { GraphNode } from '../jsonld/graph/node.js'
import { type Html, html } from './html.js'
import { isWebUrl } from './web-link.js'

/** An item of a breadcrumb. */
export interface Breadcrumb {
  /** The name; `''` if it has none. */
  readonly name: string
  /** The URL. Absent if the item has none, as is allowed for the page itself. */
  readonly url?: string
}

/**
 * Lists the breadcrumbs in a graph.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function listBreadcrumbs(index: GraphIndex): Breadcrumb[][] {
  return nodesOfType(index, 'BreadcrumbList')
    .map((list) => resolveNodes(list.itemListElement, index).sort(byPosition).map(toBreadcrumb))
    .filter((items) => items.length > 0)
}

/** Renders breadcrumbs as links. `attributes` are those of texts of the page. */
export function renderBreadcrumbs(breadcrumbs: readonly (readonly Breadcrumb[])[], attributes: Html): Html {
  return html`${breadcrumbs.map(
    (items, index) =>
      html`<nav aria-label="Breadcrumbs${breadcrumbs.length > 1 ? ` ${index + 1}` : undefined}"><ol class="breadcrumbs"${attributes}>${items.map(renderBreadcrumb)}</ol></nav>`,
  )}`
}

function renderBreadcrumb({ name, url }: Breadcrumb): Html {
  const text = name || '(no name)'
  return html`<li>${url !== undefined && isWebUrl(url) ? html`<a href="${url}">${text}</a>` : text}</li>`
}

function toBreadcrumb(listItem: GraphNode): Breadcrumb {
  const url = urlOfItem(listItem.item)
  return { name: nameOfListItem(listItem) ?? '', ...(url !== undefined && { url }) }
}

function byPosition(one: GraphNode, other: GraphNode): number {
  return positionOf(one) - positionOf(other)
}

/** Some graphs have the position as text. */
function positionOf({ position }: GraphNode): number {
  return typeof position === 'string' || typeof position === 'number' ? Number(position) || 0 : 0
}
