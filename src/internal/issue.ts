/**
 * One problem in an input or a setting.
 *
 * @example
 * ```ts
 * import { type Issue, safeParsePost } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/a/', type: 'faq', title: { rendered: 'A?' }, author: 'Ann' }
 * const result = safeParsePost(post)
 * const warnings: readonly Issue[] = result.success ? result.warnings : []
 * warnings // [{ code: 'wrong-type', path: 'author', message: 'author is the string "Ann", not a number' }]
 * ```
 */
export interface Issue<Code extends string = string> {
  /**
   * Kind of problem, stable across releases. The codes of the parsers are {@link RestParseErrorCode}. Those of options are
   * `missing`, `unknown`, `invalid`, `wrong-type`, `wrong-value`, `not-url`, `not-language`, `not-time-zone` and `contradiction`.
   */
  readonly code: Code
  /** Path of the problem: `yoast_head_json.og_image[0].width`, `[3].title.rendered` in a list, `''` for the whole input. */
  readonly path: string
  /** Description in English. Excerpts of the input are short and have control characters escaped. */
  readonly message: string
}
