import type { PlainObject } from '../../internal/plain-object.js'
import { type Conversion, convertMany, convertOne } from '../other-apis/convert-resource.js'
import type { RestList } from '../reading/resource.js'
import { unwrap } from '../reading/safe-parse.js'
import type { WpGraphqlOptions } from './options.js'
import { readNodes } from './read-nodes.js'

/** Whether an object is a node of WPGraphQL with an id of the database. */
export function hasDatabaseId(value: PlainObject): boolean {
  return 'databaseId' in value
}

/**
 * Reads one node.
 *
 * @throws RestParseError
 */
export function readNode<T>(conversion: Conversion<T>, json: unknown, { report }: WpGraphqlOptions): T {
  const read = readNodes(conversion, json, conversion.resource.name)
  if (read.success && report !== undefined) read.warnings.forEach(report)
  return unwrap<T>(read.success ? convertOne(conversion, read.nodes, read.body) : read)
}

/**
 * Reads a list of nodes.
 *
 * @throws RestParseError if the body is not a list.
 */
export function readNodeList<T>(conversion: Conversion<T>, json: unknown): RestList<T> {
  const read = readNodes(conversion, json, conversion.resource.plural)
  if (!read.success) throw read.error
  return convertMany(conversion, read.nodes, read.warnings)
}
