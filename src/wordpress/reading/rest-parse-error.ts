import type { Issue } from '../../internal/issue.js'
import type { RestErrorBody } from './rest-error.js'

/** What a {@link RestParseError} knows beside its message and issues. */
export interface RestParseErrorOptions {
  /** Id of the post that was refused; absent where it is not known. */
  readonly postId?: number | undefined
  /** The error that WordPress answered in place of data; absent where it answered something else. */
  readonly restError?: RestErrorBody | undefined
  /** The engine's own `SyntaxError`, where the body is no JSON. */
  readonly cause?: unknown
}

/**
 * What the readers of this room throw: WordPress sent something else than was asked for.
 *
 * The message names the action and the reason; `issues` has all of them as data.
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
  /** Always `'RestParseError'`: tells it apart where two copies of the library make `instanceof` fail. */
  override readonly name: string = 'RestParseError'
  /** All that is wrong, at least one; what made the reader refuse comes first. */
  readonly issues: readonly [Issue, ...Issue[]]
  /** Code of the first issue, such as `not-found` for the empty list that `?slug=` answers. */
  readonly code: string
  /** Id of the post that was refused; absent where it is not known. */
  declare readonly postId?: number
  /**
   * The error that WordPress answered, with its own code and HTTP status; absent where it answered something else.
   * A front end answers its reader with that status: 404 for `rest_post_invalid_id`.
   */
  declare readonly restError?: RestErrorBody

  /** Made by the readers; public for tests that need one. */
  constructor(message: string, issues: readonly [Issue, ...Issue[]], options: RestParseErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.issues = issues
    this.code = issues[0].code
    if (options.postId !== undefined) this.postId = options.postId
    if (options.restError !== undefined) this.restError = options.restError
  }
}
