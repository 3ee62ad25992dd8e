import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { quote, quoteName } from '../../internal/quote.js'
import { type Conversion, explainNode, type Node } from '../other-apis/convert-resource.js'
import { readBody } from '../reading/read-body.js'
import { type Refusal, refuse } from '../reading/refusal.js'
import { bodyIssue, type RestIssue } from '../reading/rest-issue.js'

/** The nodes of a body, or its refusal. */
export type Nodes =
  | {
      readonly success: true
      readonly nodes: readonly Node[]
      readonly body: object
      readonly warnings: readonly RestIssue[]
    }
  | Refusal

/**
 * Reads the nodes of a body: a response, a connection (`nodes` or `edges`), a list of nodes, or one node.
 *
 * @param subject What could not be read, for messages.
 * @see https://spec.graphql.org/October2021/#sec-Response-Format
 */
export function readNodes<T>(conversion: Conversion<T>, json: unknown, subject: string): Nodes {
  const read = readBody(json)
  if (!read.success) return refuse(subject, [read.issue], { cause: read.cause })
  const { data: body, warnings } = read
  const { is } = conversion
  const { data } = body as PlainObject
  const isResponse = !Array.isArray(body) && !is(body as PlainObject) && ('data' in body || 'errors' in body)
  if (!isResponse) {
    const nodes = nodesIn(body, '', is)
    if (nodes !== undefined) return { success: true, nodes, body, warnings }
    const [first = noNode(conversion, subject), ...more] = explainNode(conversion, body)
    return refuse(subject, [first, ...more], { body })
  }
  const errors = listErrors(body as PlainObject)
  const fields = isPlainObject(data) ? data : {}
  const nodes = nodesOfFields(fields, 'data', is)
  if (nodes !== undefined) return { success: true, nodes, body, warnings: [...warnings, ...errors] }
  const [first = explainNull(fields, conversion, subject) ?? noNode(conversion, subject), ...more] = errors
  return refuse(subject, [first, ...more], { body })
}

/** Explains fields of a response that are all `null`. */
function explainNull<T>(
  data: PlainObject,
  { resource }: Conversion<T>,
  subject: string,
): RestIssue | undefined {
  const names = Object.keys(data).filter((field) => data[field] === null)
  if (names.length === 0) return undefined
  const verb = subject === resource.plural ? 'match' : 'matches'
  return bodyIssue(
    'not-found',
    `data.${names.map(quoteName).join(', data.')} is null, so no ${subject} ${verb}`,
  )
}

function noNode<T>({ required }: Conversion<T>, subject: string): RestIssue {
  const fields = required.flat().join(', ')
  return bodyIssue('wpgraphql', `the response contains no ${subject} with ${fields}; add them to the query`)
}

/** The nodes of the root fields. `undefined` if there are none: all fields are `null`, or belong to something else. */
function nodesOfFields(
  data: PlainObject,
  path: string,
  isNode: (value: PlainObject) => boolean,
): readonly Node[] | undefined {
  const found = Object.entries(data).flatMap(([field, value]) =>
    isPlainObject(value) || Array.isArray(value)
      ? [nodesIn(value, `${path}.${quoteName(field)}`, isNode)]
      : [],
  )
  const lists = found.filter((nodes) => nodes !== undefined)
  return lists.length === 0 ? undefined : lists.flat()
}

/** The nodes of a value. `undefined` if it is neither a node nor a list of nodes. */
function nodesIn(
  value: object,
  path: string,
  isNode: (value: PlainObject) => boolean,
): readonly Node[] | undefined {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: `${path}[${index}]` }))
  const { nodes, edges } = value as PlainObject
  if (Array.isArray(nodes)) return nodesIn(nodes, join(path, 'nodes'), isNode)
  if (Array.isArray(edges))
    return edges.map((edge, index) => ({
      value: isPlainObject(edge) ? edge.node : edge,
      path: `${join(path, 'edges')}[${index}].node`,
    }))
  return isNode(value as PlainObject) ? [{ value, path }] : undefined
}

function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`
}

/** The errors of a response, each as an issue. */
function listErrors({ errors }: PlainObject): RestIssue[] {
  if (!Array.isArray(errors)) return []
  return errors.filter(isPlainObject).map((error) => {
    const { message, path } = error
    const text =
      typeof message === 'string'
        ? `the error ${quote(message, MESSAGE_LIMIT)}`
        : 'an error without a message'
    const at = Array.isArray(path) ? ['data', ...path].map(String).join('.') : ''
    return {
      code: 'graphql-error',
      path: at,
      message: `WPGraphQL returned ${text}${locate(error)}`,
    }
  })
}

/** Messages of WPGraphQL are sentences that contain names of fields and types. In UTF-16 code units. */
const MESSAGE_LIMIT = 200

function locate({ locations }: PlainObject): string {
  const [location] = Array.isArray(locations) ? locations.filter(isPlainObject) : []
  return location === undefined
    ? ''
    : ` (line ${String(location.line)}, column ${String(location.column)} of the query)`
}
