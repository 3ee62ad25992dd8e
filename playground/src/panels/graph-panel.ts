import type { GraphNode, JsonValue } from 'wp-faq-seo'
import { serializeGraph } from 'wp-faq-seo/jsonld'
import { makeCopyButton } from '../clipboard.js'
import { make } from '../dom.js'
import { makeEmpty } from '../empty.js'
import type { Examination } from '../examine.js'

/** Where the nodes of the graph are shown, by their ids. */
type Places = ReadonlyMap<string, string>

/** The graph as a tree, in which a reference leads to its node. */
export function renderGraphPanel({ head: { graph } }: Examination): Node {
  if (graph === undefined) {
    return makeEmpty(
      'No graph',
      'Neither did the plugin print structured data, nor is the post an FAQ that would need it.',
    )
  }
  const nodes = graph['@graph']
  const places: Places = new Map(
    nodes.flatMap((node, index) => (typeof node['@id'] === 'string' ? [[node['@id'], `node-${index}`]] : [])),
  )
  return make(
    'div',
    {},
    make(
      'div',
      { class: 'toolbar' },
      make(
        'p',
        { class: 'note' },
        'Each node with its properties. A reference leads to its node; one that leads nowhere is struck out.',
      ),
      makeCopyButton('Copy JSON-LD', () => serializeGraph(graph)),
    ),
    make('div', { class: 'graph' }, ...nodes.map((node, index) => renderNode(node, `node-${index}`, places))),
  )
}

function renderNode(node: GraphNode, id: string, places: Places): Node {
  const { '@type': type, '@id': nodeId, ...properties } = node
  return make(
    'details',
    { class: 'node', id, open: true },
    make(
      'summary',
      {},
      make('strong', {}, typeNames(type)),
      ' ',
      make('span', { class: 'node-id' }, typeof nodeId === 'string' ? nodeId : ''),
    ),
    renderProperties(properties, places),
  )
}

function renderProperties(
  properties: { readonly [name: string]: JsonValue | undefined },
  places: Places,
): Node {
  return make(
    'dl',
    {},
    ...Object.entries(properties).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [make('div', {}, make('dt', {}, name), make('dd', { dir: 'auto' }, renderValue(value, places)))],
    ),
  )
}

function renderValue(value: JsonValue, places: Places): Node {
  if (Array.isArray(value)) {
    return make('ul', {}, ...value.map((item: JsonValue) => make('li', {}, renderValue(item, places))))
  }
  if (typeof value !== 'object' || value === null) {
    return make('span', { class: typeof value === 'string' ? undefined : 'hl-literal' }, String(value))
  }
  const { '@type': type, '@id': id, ...properties } = value as GraphNode
  const isReference = typeof id === 'string' && Object.keys(value).length === 1
  if (isReference) return renderReference(id, places.get(id))
  return make(
    'div',
    { class: 'inner' },
    make('strong', {}, typeNames(type)),
    typeof id === 'string' && make('span', { class: 'node-id' }, ` ${id}`),
    renderProperties(properties, places),
  )
}

function renderReference(id: string, place: string | undefined): Node {
  return place === undefined
    ? make('span', { class: 'dangling' }, make('s', {}, id), ' no such node')
    : make('button', { type: 'button', class: 'link', onclick: () => goTo(place) }, `→ ${id}`)
}

function goTo(place: string): void {
  const node = document.getElementById(place)
  if (!(node instanceof HTMLDetailsElement)) return
  node.open = true
  node.querySelector('summary')?.focus()
  node.scrollIntoView({ block: 'nearest' })
}

function typeNames(type: JsonValue | undefined): string {
  return [type ?? []].flat().map(String).join(', ')
}
