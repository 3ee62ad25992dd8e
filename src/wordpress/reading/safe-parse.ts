import type { Issue } from '../../internal/issue.js'
import type { RestParseError } from './rest-parse-error.js'

/**
 * What a reader returns that does not throw: the value, or why there is none.
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
      /** The input was read. */
      readonly success: true
      /** The value. */
      readonly data: T
      /** What was left out or read otherwise than it arrived; `[]` for a well-formed input. */
      readonly warnings: readonly Issue[]
    }
  | {
      /** The input was refused. */
      readonly success: false
      /** Why; not thrown. */
      readonly error: RestParseError
    }

/** The value, or the error thrown. */
export function unwrap<T>(result: SafeParse<T>): T {
  if (result.success) return result.data
  throw result.error
}
