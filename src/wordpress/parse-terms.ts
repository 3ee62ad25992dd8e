import { bodyIssue, type Issue } from '../internal/issue.js'
import { explain } from './reading/explain.js'
import { identify } from './reading/identify.js'
import { parseLenient } from './reading/parse-lenient.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { unwrap } from './reading/safe-parse.js'
import { type RestTerm, termShape } from './shapes/term.js'

/**
 * Reads a list of terms: what `/wp-json/wp/v2/categories`, or the route of another taxonomy, answers.
 *
 * Takes JSON text or the parsed value. A term keeps what fits, as a post does in {@link parsePost}. The API answers
 * pages of at most 100: join the pages before, or parse each.
 *
 * Throws {@link RestParseError} where the body is no list, or an item lacks `id`, `name`, `slug` or `taxonomy`.
 * See {@link https://developer.wordpress.org/rest-api/reference/categories/ | the categories of the REST API}.
 *
 * @example
 * ```ts
 * import { parseTerms } from 'wp-faq-seo/wordpress'
 *
 * const json = '[{"id":2,"name":"Fees","slug":"fees","taxonomy":"faq-categories","parent":0,"count":3}]'
 * parseTerms(json)[0]?.name // 'Fees'
 * ```
 */
export function parseTerms(json: unknown): readonly RestTerm[] {
  const body = readBody(json)
  if (!body.success) return unwrap(refuse('terms', [body.issue], { cause: body.cause }))
  if (!Array.isArray(body.data))
    return unwrap(refuse('terms', [explainNoList(body.data)], { body: body.data }))
  return body.data.map((item: unknown, index) => readTerm(item, `[${index}]`))
}

function readTerm(value: unknown, at: string): RestTerm {
  const { value: term, issues } = parseLenient(termShape(), value)
  return term ?? unwrap(refuse('terms', explain(value, 'term', issues), { at }))
}

function explainNoList(body: object): Issue {
  if (parseLenient(termShape(), body).value !== undefined) {
    return bodyIssue('not-list', 'this is one term, not a list of terms')
  }
  return identify(body, 'term') ?? bodyIssue('not-list', 'this is an object, not a list of terms')
}
