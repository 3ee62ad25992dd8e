import type { RestErrorBody } from './rest-error.js'
import type { RestIssue, RestParseErrorCode } from './rest-issue.js'

/** What a {@link RestParseError} carries besides its message and issues. */
export interface RestParseErrorOptions {
  /** Id of the refused post, if it is known. */
  readonly postId?: number | undefined
  /** The error that WordPress returned instead of data. */
  readonly restError?: RestErrorBody | undefined
  /** The engine's `SyntaxError`, if the body is not JSON. */
  readonly cause?: unknown
}

/**
 * The error that the parsers throw when WordPress sent something other than what was asked for.
 *
 * The message names the action and the first reason; `issues` lists every reason.
 *
 * @example
 * ```ts
 * import { RestParseError, safeParsePost } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParsePost({ id: 549, link: 'https://example.com/a/', type: 'faq' })
 * const error = result.success ? undefined : result.error
 * error instanceof RestParseError // true
 * error?.message // 'Cannot parse WordPress post 549: title.rendered is missing; add title to _fields'
 * error?.code // 'missing'
 * error?.postId // 549
 * ```
 */
export class RestParseError extends TypeError {
  /** Always `'RestParseError'`. Identifies the error when two copies of the library make `instanceof` fail. */
  override readonly name: string = 'RestParseError'
  /** Everything that is wrong, at least one issue. The reason for the refusal comes first. */
  readonly issues: readonly [RestIssue, ...RestIssue[]]
  /** Code of the first issue, such as `not-found` for the empty list that `?slug=` returns. */
  readonly code: RestParseErrorCode
  /** Id of the refused post, if it is known. */
  declare readonly postId?: number
  /**
   * The error that WordPress returned instead of data, with its own code and HTTP status.
   * A front end can answer with the same status: 404 for `rest_post_invalid_id`.
   */
  declare readonly restError?: RestErrorBody

  /** Called by the parsers; public so that tests can create one. */
  constructor(
    message: string,
    issues: readonly [RestIssue, ...RestIssue[]],
    options: RestParseErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.issues = issues
    this.code = issues[0].code
    if (options.postId !== undefined) this.postId = options.postId
    if (options.restError !== undefined) this.restError = options.restError
  }
}
