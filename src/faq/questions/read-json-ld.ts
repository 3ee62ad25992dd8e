import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { schemaTerm } from '../../internal/schema-term.js'
import { toArray } from '../../internal/to-array.js'
import type { FoundScript } from './find-items.js'
import type { StructuredQuestion } from './structured-question.js'

/** Maximum nesting depth of nodes. */
const DEEPEST = 8

/**
 * Reads the questions of JSON-LD inside content: those in the `mainEntity` of a `FAQPage`, nested or by reference.
 *
 * @see https://schema.org/FAQPage
 */
export function readJsonLd({ text, start }: FoundScript): StructuredQuestion[] {
  const nodes: PlainObject[] = []
  collectNodes(parseLeniently(text), nodes, DEEPEST)
  const byId = new Map<unknown, PlainObject>()
  // A node with nothing but an `@id` is a reference.
  for (const node of nodes) if (node['@type'] !== undefined) byId.set(node['@id'], node)
  return nodes
    .filter((node) => hasType(node, 'FAQPage'))
    .flatMap((page) => nodesIn(page.mainEntity))
    .map((node) => (typeof node['@id'] === 'string' ? (byId.get(node['@id']) ?? node) : node))
    .flatMap((node) => readQuestion(node, start))
}

function readQuestion(node: PlainObject, start: number): StructuredQuestion[] {
  const [answer] = nodesIn(node.acceptedAnswer)
  const question = textOf(node.name)
  if (!hasType(node, 'Question') || question === '') return []
  const id = fragmentOf(node['@id']) ?? fragmentOf(node.url)
  return [
    {
      source: 'json-ld',
      kind: 'faq',
      start,
      ...(id !== undefined && { id }),
      question,
      answer: textOf(answer?.text),
    },
  ]
}

/** Collects the nodes of a document, with those of graphs and main entities inside them. */
function collectNodes(value: unknown, nodes: PlainObject[], depth: number): void {
  if (depth === 0) return
  for (const node of nodesIn(value)) {
    nodes.push(node)
    collectNodes(node['@graph'], nodes, depth - 1)
    collectNodes(node.mainEntity, nodes, depth - 1)
  }
}

function nodesIn(value: unknown): PlainObject[] {
  return toArray(value).filter(isPlainObject)
}

function hasType(node: PlainObject, type: string): boolean {
  return toArray(node['@type']).some((name) => typeof name === 'string' && schemaTerm(name) === type)
}

function textOf(value: unknown): string {
  const [text] = toArray(value)
  return typeof text === 'string' ? text.trim() : ''
}

function fragmentOf(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined
  const fragment = url.slice(url.indexOf('#') + 1)
  return fragment === '' || fragment === url ? undefined : fragment
}

/** Parses JSON; returns `undefined` if it is invalid. Line breaks inside strings, which some plugins leave there, become spaces. */
function parseLeniently(text: string): unknown {
  for (const json of [text, text.replace(CONTROL_CHARACTERS, ' ')]) {
    try {
      return JSON.parse(json)
    } catch {}
  }
  return undefined
}

// JSON allows them only outside strings, as white space.
const CONTROL_CHARACTERS = /[\u0000-\u001f]/g
