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
  /** Kind of problem, stable across releases; the codes of the parsers are {@link RestParseErrorCode}. */
  readonly code: Code
  /** Where it is, as text: `yoast_head_json.og_image[0].width`, in a list `[3].title.rendered`; `''` is the whole input. */
  readonly path: string
  /** What is wrong, in English. Excerpts of the input are short and have control characters escaped. */
  readonly message: string
}
