import { isPlainObject } from '../../internal/plain-object.js'
import { readRestError } from './rest-error.js'
import { issueAt, issuesAt, type RestIssue } from './rest-issue.js'
import { RestParseError, type RestParseErrorOptions } from './rest-parse-error.js'

/** The failure half of a {@link SafeParse}. */
export interface Refusal {
  readonly success: false
  readonly error: RestParseError
}

export interface RefusalOptions extends Pick<RestParseErrorOptions, 'cause'> {
  /** Id of the refused resource, if it is known. */
  readonly id?: number | undefined
  /** The refused input. */
  readonly body?: unknown
  /** Path of the refused item in a list: `[3]`. */
  readonly at?: string | undefined
}

/** Maximum number of further paths in a message. */
const MORE_PATHS = 5

/** Combines the issues of an input into one error. `subject` names what could not be parsed: `post`. */
export function refuse(
  subject: string,
  issues: readonly [RestIssue, ...RestIssue[]],
  { at, id, cause, body }: RefusalOptions = {},
): Refusal {
  const [first, ...more] = issues
  const which = id ?? (at === undefined ? '' : `at ${at}`)
  const also = more.length === 0 ? '' : ` (also: ${listPaths(more)})`
  const message = `Cannot parse WordPress ${[subject, which].join(' ').trimEnd()}: ${first.message}${also}`
  const located: readonly [RestIssue, ...RestIssue[]] =
    at === undefined ? issues : [issueAt(at, first), ...issuesAt(at, more)]
  const restError = first.code === 'rest-error' && isPlainObject(body) ? readRestError(body) : undefined
  const postId = subject === 'post' ? id : undefined
  return { success: false, error: new RestParseError(message, located, { postId, cause, restError }) }
}

function listPaths(issues: readonly RestIssue[]): string {
  const paths = issues.slice(0, MORE_PATHS).map(({ path }) => path || 'the whole body')
  return [...paths, ...(issues.length > MORE_PATHS ? ['…'] : [])].join(', ')
}
