import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { nameValue } from '../../internal/quote.js'
import { toArray } from '../../internal/to-array.js'
import { identify } from '../reading/identify.js'
import { refuse } from '../reading/refusal.js'
import { type Resource, type RestList, readResource, toRestList } from '../reading/resource.js'
import { bodyIssue, issuesAt, type RestIssue } from '../reading/rest-issue.js'
import type { SafeParse } from '../reading/safe-parse.js'

/** An object of an API other than REST, with its path in the body. */
export interface Node {
  /** The object, which may be any value. */
  readonly value: unknown
  /** The path of the object; `''` for the body itself. */
  readonly path: string
}

/** How a resource of another API becomes one of the REST API. */
export interface Conversion<T> {
  /** The resource of the REST API. */
  readonly resource: Resource<T>
  /** Whether an object is of this API. */
  is(value: PlainObject): boolean
  /** The fields that the conversion needs. Of several in a list, one is enough. An empty title is `null`. */
  readonly required: readonly (string | readonly string[])[]
  /** What fetched the fields, for messages: `the query`. */
  readonly request: string
  /** The name of the function that converts a list. Absent if there is none. */
  readonly listName?: string
  /** Converts an object with all required fields. */
  convert(value: PlainObject, node: Node): PlainObject
}

/** Converts the only node of a body. */
export function convertOne<T>(conversion: Conversion<T>, nodes: readonly Node[], body: object): SafeParse<T> {
  const [node] = nodes
  const { resource, listName } = conversion
  if (node !== undefined && nodes.length === 1) return convertNode(conversion, node, body)
  const hint = listName === undefined ? 'pass one of them' : `use ${listName}`
  const issue =
    node === undefined
      ? bodyIssue('not-found', `the list is empty, so no ${resource.name} matches`)
      : bodyIssue('list', `this is a list of ${nodes.length} ${resource.plural}; ${hint}`)
  return refuse(resource.name, [issue], { body })
}

/** Converts all nodes of a body. The error of a node does not affect the others. */
export function convertMany<T>(
  conversion: Conversion<T>,
  nodes: readonly Node[],
  bodyWarnings: readonly RestIssue[],
): RestList<T> {
  return toRestList(
    nodes.map((node) => convertNode(conversion, node, node.value)),
    bodyWarnings,
  )
}

function convertNode<T>(conversion: Conversion<T>, node: Node, body: unknown): SafeParse<T> {
  const { resource, convert } = conversion
  const { value } = node
  const at = node.path || undefined
  const [first, ...more] = explainNode(conversion, value)
  if (first !== undefined) return refuse(resource.name, [first, ...more], { at, body })
  const result = readResource(resource, convert(value as PlainObject, node))
  return result.success ? { ...result, warnings: issuesAt(at, result.warnings) } : result
}

/** Explains why an object cannot be converted. */
export function explainNode<T>(
  { is, required, request }: Conversion<T>,
  value: unknown,
): readonly RestIssue[] {
  if (!isPlainObject(value)) return [bodyIssue('not-data', `this is ${nameValue(value)}, not an object`)]
  const other = is(value) ? undefined : identify(value, 'another API')
  if (other !== undefined) return [other]
  return required
    .map(toArray<string>)
    .filter((fields) =>
      fields.every((field) => value[field] === undefined || (value[field] === null && field !== 'title')),
    )
    .map((fields) => missing(fields, request))
}

function missing(fields: readonly string[], request: string): RestIssue {
  const [path = ''] = fields
  const message =
    fields.length === 1
      ? `${path} is missing; add ${path} to ${request}`
      : `${fields.join(' and ')} are missing; add one of them to ${request}`
  return { code: 'missing', path, message }
}
