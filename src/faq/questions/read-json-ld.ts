import { isPlainObject } from '../../internal/plain-object.js'
import type { FoundScript } from './find-items.js'
import type { DataItem } from './structured-question.js'

/** How deep lists and nodes are gone through. */
const DEEPEST = 8

/**
 * Reads the questions that a content's own JSON-LD holds: those in the `mainEntity` of a `FAQPage`, in whatever of the
 * forms that JSON-LD allows.
 * @see https://schema.org/FAQPage
 */
export function readJsonLd({ text, start }: FoundScript): DataItem[] {
  const json = parseLeniently(text)
  const byId = new Map<string, Node>()
  const pages: Node[] = []
  visitNodes(json, DEEPEST, (node) => {
    const id = node['@id']
    if (typeof id === 'string' && node['@type'] !== undefined) byId.set(id, node)
    if (hasType(node, 'FAQPage')) pages.push(node)
  })
  const resolve = (node: Node) => byId.get(typeof node['@id'] === 'string' ? node['@id'] : '') ?? node
  return pages.flatMap((page) =>
    nodesIn(page.mainEntity).flatMap((node) => readQuestion(resolve(node), start)),
  )
}

function readQuestion(node: Node, start: number): DataItem[] {
  const answer = nodesIn(node.acceptedAnswer)[0]
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

type Node = Readonly<Record<string, unknown>>

function visitNodes(value: unknown, depth: number, visit: (node: Node) => void): void {
  if (depth === 0) return
  for (const node of nodesIn(value)) {
    visit(node)
    visitNodes(node['@graph'], depth - 1, visit)
    visitNodes(node.mainEntity, depth - 1, visit)
  }
}

function nodesIn(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isPlainObject)
}

function hasType(node: Node, type: string): boolean {
  const types = node['@type']
  return (Array.isArray(types) ? types : [types]).some(
    (name) => typeof name === 'string' && name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type,
  )
}

function textOf(value: unknown): string {
  const text: unknown = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' ? text.trim() : ''
}

function fragmentOf(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  const fragment = address.slice(address.indexOf('#') + 1)
  return fragment === '' || fragment === address ? undefined : fragment
}

/** Parsed JSON, or undefined. Line breaks inside strings, which some plugins leave there, are read as spaces. */
function parseLeniently(text: string): unknown {
  for (const json of [text, text.replace(CONTROLS, ' ')]) {
    try {
      return JSON.parse(json)
    } catch {}
  }
  return undefined
}

// JSON allows none of them inside strings, and needs none outside.
const CONTROLS = /[\u0000-\u001f]/g
