/**
 * One thing that is wrong with what WordPress sent.
 *
 * In the `issues` of a {@link RestParseError} it says why the input was refused; in `warnings` it says which
 * optional part was read otherwise than it arrived, or left out.
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
export interface Issue {
  /**
   * Kind of problem, stable across releases.
   *
   * Parts of a post: `missing`, `wrong-type`, `flat-text` (a string in place of `{ rendered }`), `raw-text` (only
   * `raw`, no `rendered`). A whole body: `not-found`, `list`, `not-list`, `rest-error`, `empty-body`, `not-json`,
   * `broken-json`, `html`, `double-encoded`, `not-data`, and one for each other thing that WordPress and its
   * neighbours answer: `term`, `taxonomy`, `type`, `user`, `comment`, `revision`, `root`, `search-result`,
   * `yoast-head`, `envelope`, `post`, `wordpress-com`, `wpgraphql`, `other-api`.
   */
  readonly code: string
  /** Where it is, as text: `yoast_head_json.og_image[0].width`; in a list `[3].title.rendered`; `''` is the whole body. */
  readonly path: string
  /** What is wrong, in English; excerpts of the input are short and show no control characters. */
  readonly message: string
}

/** Why a body as a whole is not what was asked for. */
export function bodyIssue(code: string, message: string): Issue {
  return { code, path: '', message }
}

/** The same issues, seen from the list that the value stands in at `prefix`. */
export function issuesAt(prefix: string | undefined, issues: readonly Issue[]): readonly Issue[] {
  return prefix === undefined ? issues : issues.map((issue) => issueAt(prefix, issue))
}

/** The same issue, seen from there. */
export function issueAt(prefix: string, issue: Issue): Issue {
  return { ...issue, path: issue.path === '' ? prefix : `${prefix}.${issue.path}` }
}
