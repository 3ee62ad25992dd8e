import type { Issue } from '../internal/issue.js'

/**
 * Thrown for an invalid configuration, such as a relative URL or contradictory URL maps.
 *
 * It is thrown before any head is composed, so that a mistyped map cannot ship the CMS's URLs unnoticed.
 *
 * @example
 * ```ts
 * import { ConfigError, defineUrlMap } from 'wp-faq-seo/site'
 *
 * let message = ''
 * try {
 *   defineUrlMap({ from: 'https://cms.example.com/', to: 'www.example.com' })
 * } catch (error) {
 *   if (error instanceof ConfigError) message = error.message
 * }
 * message // 'Cannot use urls: to is "www.example.com", not an absolute http(s) URL; write "https://www.example.com/"'
 * ```
 */
export class ConfigError extends TypeError {
  /** `ConfigError`. */
  override readonly name: string = 'ConfigError'
  /** Every problem, with its path in the configuration. */
  readonly issues: readonly Issue[]

  /**
   * Creates an error whose message lists all issues.
   *
   * @param action What could not be done: follows "Cannot" in the message.
   * @param issues At least one issue.
   */
  constructor(action: string, issues: readonly Issue[]) {
    super(`Cannot ${action}: ${issues.map(({ message }) => message).join('; also ')}`)
    this.issues = issues
  }
}
