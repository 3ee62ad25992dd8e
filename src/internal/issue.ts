/**
 * A problem of an input: of what WordPress sent, or of what a developer configured.
 *
 * The `issues` of an error are the reasons why the input was rejected. `warnings` are optional parts that were omitted or
 * read differently from how they arrived.
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
   *
   * Options: `missing`, `unknown`, `wrong-type`, `wrong-value`, `not-url`, `not-language`, `not-time-zone`, `contradiction`.
   */
  readonly code: string
  /** Path of the problem: `yoast_head_json.og_image[0].width`, `[3].title.rendered` in a list, `''` for the whole input. */
  readonly path: string
  /** Description in English. Excerpts of the input are short, with control characters escaped. */
  readonly message: string
}

/** An issue of the whole body. */
export function bodyIssue(code: string, message: string): Issue {
  return { code, path: '', message }
}

/** The same issues, with paths from the list that has the value at `prefix`. */
export function issuesAt(prefix: string | undefined, issues: readonly Issue[]): readonly Issue[] {
  return prefix === undefined ? issues : issues.map((issue) => issueAt(prefix, issue))
}

/** The same issue, with its path from there. */
export function issueAt(prefix: string, issue: Issue): Issue {
  return { ...issue, path: issue.path === '' ? prefix : `${prefix}.${issue.path}` }
}
