import type { RestIssue } from './rest-issue.js'
import type { RestParseError } from './rest-parse-error.js'

/**
 * The result of a parser that does not throw: the value, or the error.
 *
 * @example
 * ```ts
 * import { type RestPost, type SafeParse, safeParsePost } from 'wp-faq-seo/wordpress'
 *
 * const result: SafeParse<RestPost> = safeParsePost('[]')
 * result.success ? result.data.id : result.error.code // 'not-found'
 * ```
 */
export type SafeParse<T> =
  | {
      /** The input was parsed. */
      readonly success: true
      /** The value. */
      readonly data: T
      /** What was omitted or changed; `[]` for a well-formed input. */
      readonly warnings: readonly RestIssue[]
    }
  | {
      /** The input was refused. */
      readonly success: false
      /** The reason. */
      readonly error: RestParseError
    }

/** Returns the value, or throws the error. */
export function unwrap<T>(result: SafeParse<T>): T {
  if (result.success) return result.data
  throw result.error
}
