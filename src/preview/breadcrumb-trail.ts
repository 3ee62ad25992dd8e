import { toArray } from '../internal/to-array.js'
import { type GraphIndex, isObject, nodesOfType, resolveNodes, textOf } from '../jsonld/graph/graph-index.js'
import type { GraphNode } from '../jsonld/graph/node.js'
import { type Html, html } from './html.js'
import { isWebAddress } from './web-link.js'

/** One step on the way to a page. */
export interface Crumb {
  /** Its name; `''` where it has none. */
  readonly name: string
  /** Its address; that of the page itself may be left out. */
  readonly url?: string
}

/**
 * The ways to the page, as the graph has them.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function listTrails(index: GraphIndex): Crumb[][] {
  return nodesOfType(index, 'BreadcrumbList')
    .map((list) => resolveNodes(list.itemListElement, index).sort(byPosition).map(toCrumb))
    .filter((trail) => trail.length > 0)
}

/** The ways to the page as links. */
export function renderTrails(trails: readonly (readonly Crumb[])[]): Html {
  return html`${trails.map(
    (trail, place) =>
      html`<nav aria-label="Breadcrumbs${trails.length > 1 ? ` ${place + 1}` : undefined}"><ol class="trail">${trail.map(renderCrumb)}</ol></nav>`,
  )}`
}

function renderCrumb({ name, url }: Crumb): Html {
  const text = html`<span dir="auto">${name === '' ? '(without a name)' : name}</span>`
  return html`<li>${url !== undefined && isWebAddress(url) ? html`<a href="${url}">${text}</a>` : text}</li>`
}

function toCrumb(step: GraphNode): Crumb {
  const [item] = toArray(step.item)
  const thing = isObject(item) ? item : undefined
  const url = textOf(item) ?? thing?.['@id'] ?? textOf(thing?.url)
  return { name: textOf(step.name) ?? textOf(thing?.name) ?? '', ...(typeof url === 'string' && { url }) }
}

function byPosition(one: GraphNode, other: GraphNode): number {
  return positionOf(one) - positionOf(other)
}

/** Some write the number as text. */
function positionOf({ position }: GraphNode): number {
  return typeof position === 'string' || typeof position === 'number' ? Number(position) || 0 : 0
}
