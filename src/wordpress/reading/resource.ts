import { isPlainObject } from '../../internal/plain-object.js'
import { asList, type Shape } from '../shapes/kinds.js'
import { explain } from './explain.js'
import { identify, type ResourceName } from './identify.js'
import { parseLenient } from './parse-lenient.js'
import { readBody } from './read-body.js'
import { type Refusal, refuse } from './refusal.js'
import { bodyIssue, issuesAt, type RestIssue } from './rest-issue.js'
import type { RestParseError } from './rest-parse-error.js'
import type { SafeParse } from './safe-parse.js'

/** A kind of resource: its name in messages, its shape, and the names of its parsers. */
export interface Resource<T> {
  readonly name: ResourceName
  readonly plural: string
  readonly shape: () => Shape<T>
  readonly parser: string
  /** Whether other responses have all of its required fields, too. */
  readonly isCommon?: boolean
  /** Absent if WordPress does not list such resources. */
  readonly listParser?: string
}

/**
 * The resources of a list, with the errors of those that could not be parsed.
 *
 * @example
 * ```ts
 * import { parsePosts, type RestList, type RestPost } from 'wp-faq-seo/wordpress'
 *
 * const list: RestList<RestPost> = parsePosts('[]')
 * list // { items: [], errors: [], warnings: [] }
 * ```
 */
export interface RestList<T> {
  /** The resources in the order of the list, without the refused ones. */
  readonly items: readonly T[]
  /** One error for each refused item. Paths start with the position in the list: `[3].title.rendered`. */
  readonly errors: readonly RestParseError[]
  /** What was omitted or changed in the items, with paths of the same form. */
  readonly warnings: readonly RestIssue[]
}

/** Parses one resource, or a list of exactly one, which `?slug=` returns. */
export function parseSingle<T>(resource: Resource<T>, json: unknown): SafeParse<T> {
  const body = readBody(json)
  if (!body.success) return refuse(resource.name, [body.issue], { cause: body.cause })
  if (!Array.isArray(body.data)) return withWarnings(body.warnings, readResource(resource, body.data))
  return body.data.length === 1
    ? withWarnings(body.warnings, readResource(resource, body.data[0]))
    : refuse(resource.name, [explainList(resource, body.data)])
}

/** Adds the warnings about the whole body to a result. */
export function withWarnings<T>(warnings: readonly RestIssue[], result: SafeParse<T>): SafeParse<T> {
  return result.success && warnings.length > 0
    ? { ...result, warnings: [...warnings, ...result.warnings] }
    : result
}

/** Explains why a list is not one resource. */
function explainList<T>({ name, plural, listParser }: Resource<T>, list: readonly unknown[]): RestIssue {
  if (list.length === 0)
    return bodyIssue(
      'not-found',
      `the list is empty, so no ${name} ${name === 'post' ? 'has this slug' : 'matches'}`,
    )
  const other = identify(list[0], name)
  if (other !== undefined)
    return { ...other, message: other.message.replace('this is', 'the first item of the list is') }
  const hint = listParser === undefined ? '' : `; use ${listParser}`
  return bodyIssue('list', `this is a list of ${list.length} ${plural}${hint}`)
}

/** Parses a value that is not text. `at` is its path in a list. */
export function readResource<T>(resource: Resource<T>, value: unknown, at?: string): SafeParse<T> {
  const { name, shape, isCommon = false } = resource
  const other = isCommon ? identify(value, name) : undefined
  if (other !== undefined) return refuse(name, [other], { at, body: value })
  const { value: item, issues } = parseLenient(shape(), value)
  if (item !== undefined) return { success: true, data: item, warnings: issuesAt(at, issues) }
  const reasons = explain(value, name, issues)
  // A body that is something else has an id of its own, which would mislead.
  const id = reasons[0].path === '' ? undefined : idOf(value)
  return refuse(name, reasons, { at, id, body: value })
}

/**
 * Parses a list of resources.
 *
 * @param wrapper Key of an object around the list that is accepted too.
 */
export function parseList<T>(
  resource: Resource<T>,
  json: unknown,
  wrapper?: string | undefined,
): SafeParse<RestList<T>> {
  const body = readBody(json)
  if (!body.success) return refuse(resource.plural, [body.issue], { cause: body.cause })
  const wrapped = wrapper !== undefined && isPlainObject(body.data) ? body.data[wrapper] : undefined
  if (Array.isArray(wrapped))
    return readItems(
      resource,
      wrapped.map((item, index) => [`${wrapper}[${index}]`, item]),
      body.warnings,
    )
  const isEmptyObject = !Array.isArray(body.data) && Object.keys(body.data).length === 0
  const items = isEmptyObject ? undefined : asList(body.data)
  return items === undefined
    ? refuseList(resource, body.data)
    : readItems(
        resource,
        items.map((item, index) => [`[${index}]`, item]),
        body.warnings,
      )
}

/** Parses each item. Items are named by their path. */
export function readItems<T>(
  resource: Resource<T>,
  items: readonly (readonly [path: string, item: unknown])[],
  bodyWarnings: readonly RestIssue[],
): SafeParse<RestList<T>> {
  const results = items.map(([path, item]) => readResource(resource, item, path))
  const list = toRestList(results, bodyWarnings)
  return { success: true, data: list, warnings: list.warnings }
}

/** Collects results. The error of one does not affect the others. */
export function toRestList<T>(
  results: readonly SafeParse<T>[],
  bodyWarnings: readonly RestIssue[],
): RestList<T> {
  const items: T[] = []
  const errors: RestParseError[] = []
  const warnings: RestIssue[] = [...bodyWarnings]
  for (const result of results) {
    if (!result.success) {
      errors.push(result.error)
      continue
    }
    items.push(result.data)
    for (const warning of result.warnings) warnings.push(warning)
  }
  return { items, errors, warnings }
}

/** Refuses a body that is not a list. */
export function refuseList<T>(resource: Resource<T>, body: object): Refusal {
  const { name, plural, parser } = resource
  const issue = readResource(resource, body).success
    ? bodyIssue('not-list', `this is one ${name}; use ${parser}`)
    : (identify(body, name) ?? bodyIssue('not-list', `this is an object, not a list of ${plural}`))
  return refuse(plural, [issue], { body })
}

function idOf(value: unknown): number | undefined {
  return isPlainObject(value) && typeof value.id === 'number' ? value.id : undefined
}
