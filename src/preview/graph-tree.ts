import { truncateText } from '../content/prose/truncate.js'
import { toArray } from '../internal/to-array.js'
import { type GraphIndex, isObject, isReference, textOf } from '../jsonld/graph/graph-index.js'
import type { Graph, GraphNode, JsonValue } from '../jsonld/graph/node.js'
import { MAX_DEPTH } from '../jsonld/graph/parse-graph.js'
import { type Html, html } from './html.js'
import { plural } from './plural.js'
import { isWebUrl, readableUrl } from './web-link.js'

/** The number of characters after which the text of a property is cut: a graph may contain whole articles. */
const MAX_TEXT_LENGTH = 400

/** Renders a graph as a tree. Each reference links to its node, or is marked as dangling. */
export function renderGraphTree(graph: Graph, index: GraphIndex): Html {
  const anchors = new Map([...index.byId].map(([id], position) => [id, `node-${position + 1}`] as const))
  const nodes = graph['@graph'].map((node) => html`<li>${renderNode(node, MAX_DEPTH)}</li>`)
  return html`<p>${plural(nodes.length, 'node')}</p><ul class="graph">${nodes}</ul>`

  function renderNode(node: GraphNode, depth: number): Html {
    const id = textOf(node['@id'])
    const isFirst = id !== undefined && index.byId.get(id) === node
    const rows = Object.keys(node).flatMap((key) =>
      key === '@id' || key === '@type' || node[key] === undefined
        ? []
        : [renderProperty(key, node[key], depth)],
    )
    // A link into a folded node opens it, so the target is its content.
    const anchor = isFirst ? html` id="${anchors.get(id)}"` : undefined
    const isOpen = depth < MAX_DEPTH ? html` open` : undefined
    return html`<details class="node"${isOpen}><summary><b>${typesOf(node)}</b>${id && html` ${renderId(id)}`}</summary><dl${anchor}>${rows}</dl></details>`
  }

  function renderProperty(key: string, value: JsonValue | undefined, depth: number): Html {
    const values = Array.isArray(value) ? (value as readonly JsonValue[]) : [value as JsonValue]
    const items = values.map((item) => renderValue(item, depth - 1))
    const content = items.length === 1 ? items : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    return html`<div><dt>${key}</dt><dd>${content}</dd></div>`
  }

  function renderValue(value: JsonValue, depth: number): Html {
    if (depth <= 0) return html`<span class="note">Too deeply nested to show</span>`
    if (isReference(value)) return renderReference(value['@id'])
    if (isObject(value)) return renderNode(value, depth)
    if (Array.isArray(value))
      return html`<ul>${value.map((item) => html`<li>${renderValue(item, depth - 1)}</li>`)}</ul>`
    return renderText(value as string | number | boolean | null)
  }

  /** A reference shows the type of its node and the fragment of the `@id`. The node shows the whole `@id`. */
  function renderReference(id: string): Html {
    const node = index.byId.get(id)
    return node === undefined
      ? html`<span class="dangling">${renderId(id)} <b>not in this graph</b></span>`
      : html`<a class="reference" href="#${anchors.get(id)}" target="_self">${typesOf(node)} ${renderId(/#.*/s.exec(id)?.[0] ?? id)}</a>`
  }
}

function renderId(id: string): Html {
  return html`<code class="id"><bdi>${readableUrl(id)}</bdi></code>`
}

function renderText(value: string | number | boolean | null): Html {
  if (typeof value !== 'string') return html`<code>${String(value)}</code>`
  const text = html`<span dir="auto">${truncateText(isWebUrl(value) ? readableUrl(value) : value, MAX_TEXT_LENGTH)}</span>`
  return isWebUrl(value) ? html`<a href="${value}">${text}</a>` : text
}

function typesOf(node: GraphNode): string {
  const types = toArray(node['@type']).filter((type) => typeof type === 'string')
  return types.join(', ') || 'Node'
}
