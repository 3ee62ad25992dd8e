import { type Child, make } from './dom.js'
import { highlight } from './highlight.js'
import { makeFold } from './source-block.js'
import { typeNames } from './type-names.js'

/** Formats the HTML of a head. The nodes of its graph are folded. */
export function formatHtml(html: string): Child[] {
  // Every second piece is the JSON of a script.
  return html.split(/(?<=<script type="application\/ld\+json">)([^<]*)/).flatMap((piece, index) => {
    const json = index % 2 === 0 ? undefined : parseObject(piece)
    return json === undefined
      ? [highlight(piece, 'html')]
      : ['\n', ...formatValue(json, writeInHtml, ''), '\n']
  })
}

/** Formats a value as JSON. The nodes of a graph are folded, whether the graph is a value or the text of a script. */
export function formatJson(value: unknown): Child[] {
  return formatValue(value, write, '')
}

type Write = (value: unknown) => string

const write: Write = (value) => JSON.stringify(value, null, 2) ?? 'undefined'

/** The same without `<`, as in the head. */
const writeInHtml: Write = (value) => write(value).replaceAll('<', '\\u003c')

function formatValue(value: unknown, write: Write, indent: string): Child[] {
  if (typeof value === 'string' && isGraph(parseObject(value))) return formatGraphText(value)
  if (!isObject(value) || !containsGraph(value)) {
    return [highlight(write(value).replaceAll('\n', `\n${indent}`), 'json')]
  }
  const isList = Array.isArray(value)
  const inner = `${indent}  `
  const members = Object.entries(value).flatMap(([key, item], index): Child[] => [
    index === 0 ? '\n' : ',\n',
    inner,
    !isList && highlight(`${write(key)}: `, 'json'),
    ...(key === '@graph' && Array.isArray(item)
      ? foldNodes(item, write, inner)
      : formatValue(item, write, inner)),
  ])
  const [open, close] = isList ? '[]' : '{}'
  return [open, ...members, `\n${indent}${close}`]
}

/** A fold is a block. The line break after a node belongs to it, or there would be two. */
function foldNodes(nodes: readonly unknown[], write: Write, indent: string): Child[] {
  const inner = `${indent}  `
  const folds = nodes.map((node, index) => {
    const json = write(node).replaceAll('\n', `\n${inner}`)
    return foldNode(node, `${inner}${json}${index < nodes.length - 1 ? ',' : ''}\n`)
  })
  return ['[\n', ...folds, `${indent}]`]
}

/** A graph that is the text of a script: in one line, with escaped quotes. */
function formatGraphText(text: string): Child[] {
  const literal = JSON.stringify(text)
  const { '@graph': nodes } = parseObject(text) as { readonly '@graph': readonly unknown[] }
  const sources = nodes.map((node) => inText(JSON.stringify(node)))
  const start = literal.indexOf(sources.join(','))
  if (start < 0) return [makeFold(literal, 'json', make('strong', {}, 'JSON-LD'))]
  return [
    make('span', { class: 'hl-text' }, literal.slice(0, start)),
    ...nodes.map((node, index) => foldNode(node, `${sources[index]}${index < nodes.length - 1 ? ',' : ''}`)),
    make('span', { class: 'hl-text' }, literal.slice(start + sources.join(',').length)),
  ]
}

/** JSON as `serializeGraph` writes it, inside a JSON string. */
function inText(json: string): string {
  return JSON.stringify(json.replaceAll('<', '\\u003c')).slice(1, -1)
}

function foldNode(node: unknown, source: string): Node {
  const { '@type': type, '@id': id } = isObject(node) ? node : {}
  return makeFold(
    source,
    'json',
    make('strong', {}, typeNames(type) || 'Node'),
    typeof id === 'string' && make('span', { class: 'node-id' }, ` ${id}`),
  )
}

function containsGraph(value: unknown): boolean {
  if (typeof value === 'string') return isGraph(parseObject(value))
  return isGraph(value) || (isObject(value) && Object.values(value).some(containsGraph))
}

function isGraph(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['@graph'])
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function parseObject(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
