import type { Issue } from '../../internal/issue.js'

/**
 * Why a parser refused an input, or what it warns about.
 *
 * Problems of one field: errors if the field is required, otherwise warnings.
 * - `missing`: the field is absent. Usually `?_fields=` left it out: add it there.
 * - `wrong-type`: the field does not have the type that WordPress gives it, usually because a plugin filters the response.
 *
 * Warnings only:
 * - `flat-text`: a string in place of `{ rendered }`, as in custom exports. It was read as the HTML of `rendered`.
 * - `raw-text`: a text has `raw` but no `rendered`. `raw` was read as HTML, without WordPress's filters; fetch
 *   `rendered` as well.
 * - `trailing-comment`: an HTML comment after the JSON, such as page caches add. It was ignored.
 *
 * The body is not data:
 * - `empty-body`: the text is empty. Check the HTTP status, and that the body was not read before.
 * - `html`: a web page, or JSON with HTML or a PHP message around it. Check the URL, and whether `/wp-json` is blocked, behind a login or
 *   preceded by PHP warnings (`WP_DEBUG_DISPLAY`).
 * - `not-json`: other text, such as XML or a URL, or JSON with text around it, such as a JSONP callback. Pass the response body of a
 *   REST route.
 * - `broken-json`: JSON that is truncated or has a syntax error. Fetch it again; look for PHP output inside it.
 * - `double-encoded`: JSON inside a JSON string. Call `JSON.parse` once first.
 * - `not-data`: a value that is not a JSON object or list, such as `undefined`, a `Promise`, a `Response` or bytes.
 *   The message names what to pass instead.
 * - `envelope`: a response with body, status and headers (`?_envelope`, axios). Pass its `body` or `data`.
 *
 * The body is data of another shape:
 * - `not-found`: the list is empty, so nothing matches the query (`?slug=`). Respond with 404.
 * - `list`: several resources, or an object around a list. Use the parser of the list, such as `parsePosts`.
 * - `not-list`: one resource or another object where a list was expected. The message names the parser to use.
 * - `not-resource`: not one of the resources that `parseResource` reads.
 * - `rest-error`: an error of WordPress, such as `rest_post_invalid_id`. {@link RestParseError.restError} has it.
 * - `post`, `term`, `taxonomy`, `type`, `user`, `comment`, `revision`, `root`, `search-result`: another resource of
 *   WordPress. The message names the route of the expected resource, if it is known.
 * - `yoast-head`: the response of Yoast's `get_head`. It is the head of a page, not a post. Use `parseResource`.
 * - `head-tags`: tags of a head, such as plugins list in `head_tags`. Use `headFromTags` of `wp-faq-seo/head`.
 * - `wp-cli`: an object of WP-CLI, such as `wp post list --format=json` prints. The message names the route to fetch.
 * - `wpgraphql`, `wordpress-com`: a response of WPGraphQL, or of WordPress.com's own API. Convert it with `postFromWpGraphql` or
 *   `postFromWordPressCom`.
 * - `graphql-error`: an error of WPGraphQL, such as an unknown field in the query. The message contains its text and place.
 * - `other-api`: a response of another API. Fetch `/wp-json/wp/v2/…` instead.
 *
 * @example
 * ```ts
 * import { type RestParseErrorCode, safeParsePost } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParsePost('[]')
 * const code: RestParseErrorCode | undefined = result.success ? undefined : result.error.code
 * code // 'not-found'
 * ```
 */
export type RestParseErrorCode =
  | 'missing'
  | 'wrong-type'
  | 'flat-text'
  | 'raw-text'
  | 'trailing-comment'
  | 'empty-body'
  | 'html'
  | 'not-json'
  | 'broken-json'
  | 'double-encoded'
  | 'not-data'
  | 'envelope'
  | 'not-found'
  | 'list'
  | 'not-list'
  | 'not-resource'
  | 'rest-error'
  | 'post'
  | 'term'
  | 'taxonomy'
  | 'type'
  | 'user'
  | 'comment'
  | 'revision'
  | 'root'
  | 'search-result'
  | 'yoast-head'
  | 'head-tags'
  | 'wp-cli'
  | 'wordpress-com'
  | 'wpgraphql'
  | 'graphql-error'
  | 'other-api'

/**
 * An {@link Issue} of a parser.
 *
 * @example
 * ```ts
 * import { parsePosts, type RestIssue } from 'wp-faq-seo/wordpress'
 *
 * const post = { id: 1, link: 'https://example.com/a/', type: 'faq', title: 'A?' }
 * const warnings: readonly RestIssue[] = parsePosts([post]).warnings
 * warnings[0] // { code: 'flat-text', path: '[0].title', message: 'title is a string, read as title.rendered' }
 * ```
 */
export type RestIssue = Issue<RestParseErrorCode>

/** Why a body as a whole is not what was expected. */
export function bodyIssue(code: RestParseErrorCode, message: string): RestIssue {
  return { code, path: '', message }
}

/** The same issues with paths that start at `prefix`, the position of the value in a list. */
export function issuesAt(prefix: string | undefined, issues: readonly RestIssue[]): readonly RestIssue[] {
  return prefix === undefined ? issues : issues.map((issue) => issueAt(prefix, issue))
}

/** The same issue with a path that starts at `prefix`. */
export function issueAt(prefix: string, issue: RestIssue): RestIssue {
  return { ...issue, path: issue.path === '' ? prefix : `${prefix}.${issue.path}` }
}
