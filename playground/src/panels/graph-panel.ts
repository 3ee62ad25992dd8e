import type { GraphNode, JsonValue } from 'wp-faq-seo'
import { serializeGraph } from 'wp-faq-seo/jsonld'
import { makeCopyButton } from '../clipboard.js'
import { makeToolbar } from '../controls.js'
import { make } from '../dom.js'
import { makeEmpty } from '../empty.js'
import type { Examination } from '../examine.js'
import { typeNames } from '../type-names.js'

/** The ids of the elements that show the nodes, by `@id`. */
type Anchors = ReadonlyMap<string, string>

/** Shows the graph as a tree in which references link to their nodes. */
export function renderGraphPanel({ head: { graph } }: Examination): Node {
  if (graph === undefined) {
    return makeEmpty(
      'No graph',
      'The plugin printed no structured data, and the post is not an FAQ that needs it.',
    )
  }
  const nodes = graph['@graph']
  const anchors: Anchors = new Map(
    nodes.flatMap((node, index) => (typeof node['@id'] === 'string' ? [[node['@id'], `node-${index}`]] : [])),
  )
  const tree = make(
    'div',
    { class: 'graph' },
    ...nodes.map((node, index) => renderNode(node, `node-${index}`, anchors)),
  )
  return make(
    'div',
    {},
    makeToolbar(
      'References to nodes that are not in the graph are struck out.',
      make(
        'span',
        {},
        make('button', { type: 'button', class: 'button quiet', onclick: () => openAll(tree) }, 'Expand all'),
        makeCopyButton('Copy JSON-LD', () => serializeGraph(graph)),
      ),
    ),
    tree,
  )
}

function renderNode(node: GraphNode, id: string, anchors: Anchors): Node {
  const { '@type': type, '@id': nodeId, ...properties } = node
  return make(
    'details',
    { class: 'node', id },
    make(
      'summary',
      {},
      make('strong', {}, typeNames(type)),
      ' ',
      make('span', { class: 'node-id' }, typeof nodeId === 'string' ? nodeId : ''),
    ),
    renderProperties(properties, anchors),
  )
}

function renderProperties(
  properties: { readonly [name: string]: JsonValue | undefined },
  anchors: Anchors,
): Node {
  return make(
    'dl',
    {},
    ...Object.entries(properties).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [make('div', {}, make('dt', {}, name), make('dd', { dir: 'auto' }, renderValue(value, anchors)))],
    ),
  )
}

function renderValue(value: JsonValue, anchors: Anchors): Node {
  if (Array.isArray(value)) {
    return make('ul', {}, ...value.map((item: JsonValue) => make('li', {}, renderValue(item, anchors))))
  }
  if (typeof value !== 'object' || value === null) {
    return make('span', { class: typeof value === 'string' ? undefined : 'hl-literal' }, String(value))
  }
  const { '@type': type, '@id': id, ...properties } = value as GraphNode
  const isReference = typeof id === 'string' && Object.keys(value).length === 1
  if (isReference) return renderReference(id, anchors.get(id))
  return make(
    'div',
    { class: 'inner' },
    make('strong', {}, typeNames(type)),
    typeof id === 'string' && make('span', { class: 'node-id' }, ` ${id}`),
    renderProperties(properties, anchors),
  )
}

function renderReference(id: string, anchor: string | undefined): Node {
  return anchor === undefined
    ? make('span', { class: 'dangling' }, make('s', {}, id), ' not in this graph')
    : make('button', { type: 'button', class: 'link', onclick: () => goTo(anchor) }, `→ ${id}`)
}

function openAll(tree: HTMLElement): void {
  for (const details of tree.querySelectorAll('details')) details.open = true
}

function goTo(anchor: string): void {
  const node = document.getElementById(anchor)
  if (!(node instanceof HTMLDetailsElement)) return
  node.open = true
  node.querySelector('summary')?.focus()
  node.scrollIntoView({ block: 'nearest' })
}
