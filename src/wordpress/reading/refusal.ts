import { type Issue, issueAt, issuesAt } from '../../internal/issue.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { readRestError } from './rest-error.js'
import { RestParseError, type RestParseErrorOptions } from './rest-parse-error.js'

/** The failure half of a {@link SafeParse}. */
export interface Refusal {
  readonly success: false
  readonly error: RestParseError
}

export interface RefusalOptions extends Omit<RestParseErrorOptions, 'restError'> {
  /** What is refused. */
  readonly body?: unknown
  /** Where in a list the refused item stands, as `[3]`. */
  readonly at?: string | undefined
}

/** So many further paths does a message name. */
const MORE_PATHS = 5

/** Puts the issues of an input into one error: `subject` is what could not be parsed, as `post`. */
export function refuse(
  subject: string,
  issues: readonly [Issue, ...Issue[]],
  { at, postId, cause, body }: RefusalOptions = {},
): Refusal {
  const [first, ...more] = issues
  const which = postId ?? (at === undefined ? '' : `at ${at}`)
  const also = more.length === 0 ? '' : ` (also: ${listPaths(more)})`
  const message = `Cannot parse WordPress ${[subject, which].join(' ').trimEnd()}: ${first.message}${also}`
  const located: readonly [Issue, ...Issue[]] =
    at === undefined ? issues : [issueAt(at, first), ...issuesAt(at, more)]
  const restError = first.code === 'rest-error' && isPlainObject(body) ? readRestError(body) : undefined
  return { success: false, error: new RestParseError(message, located, { postId, cause, restError }) }
}

function listPaths(issues: readonly Issue[]): string {
  const paths = issues.slice(0, MORE_PATHS).map(({ path }) => path)
  return [...paths, ...(issues.length > MORE_PATHS ? ['…'] : [])].join(', ')
}
