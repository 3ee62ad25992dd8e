import { decodeEntities } from 'wp-faq-seo/content'

/** An item that may be a post or another resource. It is parsed when it is chosen. */
export interface Candidate {
  /** The label in the chooser. */
  readonly label: string
  /** The input of `parseResource`. */
  readonly json: unknown
}

/**
 * Splits a response: a list into its items, anything else is one item. Rejects nothing, so that users see the library's
 * own error messages.
 */
export function readResponse(text: string): readonly Candidate[] {
  if (text.trim() === '') return []
  const list = listIn(parse(text))
  if (list === undefined || list.length < 2) return [{ label: 'The response', json: text }]
  return list.map((json, index) => ({ label: `${index + 1}. ${labelOf(json)}`, json }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** The list in a body: the body itself, its `posts`, the nodes of a connection of WPGraphQL, or post types by name. */
function listIn(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body
  if (!isObject(body)) return undefined
  if (Array.isArray(body.posts)) return body.posts
  const connection = isObject(body.data) ? Object.values(body.data).find(isConnection) : undefined
  if (connection !== undefined) return nodesOf(connection)
  return isObject(body.post) && 'rest_base' in body.post ? Object.values(body) : undefined
}

function isConnection(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && (Array.isArray(value.nodes) || Array.isArray(value.edges))
}

function nodesOf({ nodes, edges }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(nodes)) return nodes
  return (edges as readonly unknown[]).map((edge) => (isObject(edge) ? edge.node : edge))
}

function labelOf(json: unknown): string {
  if (!isObject(json)) return 'not an object'
  const { title, name, id = json.databaseId ?? json.ID } = json
  const text = isObject(title) ? title.rendered : (title ?? name)
  return typeof text === 'string' && text !== '' ? decodeEntities(text) : `id ${String(id)}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
