import type { Issue } from '../internal/issue.js'

/**
 * What a developer wrote cannot be right: an address that is none, maps that contradict each other.
 *
 * Thrown where the mistake is made, since a mistyped map must not ship the CMS's addresses in silence.
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
 * message // 'Cannot use urls: to "www.example.com" is not an absolute http(s) address; write "https://www.example.com/"'
 * ```
 */
export class ConfigError extends TypeError {
  /** `ConfigError`. */
  override readonly name: string = 'ConfigError'
  /** Every problem that was found, each with its path in the configuration. */
  readonly issues: readonly Issue[]

  /**
   * Says what is wrong, all of it.
   *
   * @param action What could not be done, as it follows "Cannot".
   * @param issues At least one.
   */
  constructor(action: string, issues: readonly Issue[]) {
    super(`Cannot ${action}: ${issues.map(({ message }) => message).join('; also ')}`)
    this.issues = issues
  }
}
