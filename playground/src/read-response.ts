import { decodeEntities } from 'wp-faq-seo/content'

/** One thing that may be a post; it is read when it is chosen, not before. */
export interface Candidate {
  /** How the chooser calls it. */
  readonly label: string
  /** What `parsePost` gets. */
  readonly json: unknown
}

/**
 * Takes a response apart: a list becomes its items, anything else is one thing. Nothing is refused here, so that what
 * cannot be read is explained by the library, whose words its users will meet.
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

/** A list of posts, or an object that has one as `posts`. */
function listIn(body: unknown): readonly unknown[] | undefined {
  const list = Array.isArray(body) ? body : isObject(body) ? body.posts : undefined
  return Array.isArray(list) ? list : undefined
}

function labelOf(json: unknown): string {
  if (!isObject(json)) return 'not a post'
  const { title, id } = json
  const text = isObject(title) ? title.rendered : title
  return typeof text === 'string' && text !== '' ? decodeEntities(text) : `id ${String(id)}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
