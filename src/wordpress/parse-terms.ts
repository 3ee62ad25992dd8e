import { explain } from './reading/explain.js'
import { identify } from './reading/identify.js'
import { parseLenient } from './reading/parse-lenient.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { bodyIssue, type RestIssue } from './reading/rest-issue.js'
import { unwrap } from './reading/safe-parse.js'
import { type RestTerm, termShape } from './shapes/term.js'

/**
 * Parses a list of terms: the response of `/wp-json/wp/v2/categories` or of the route of another taxonomy.
 *
 * Takes JSON text or the parsed value. Broken optional fields are omitted, as in {@link parsePost}. The API returns at
 * most 100 terms a page: concatenate the pages first, or parse each.
 *
 * @throws {@link RestParseError} if the body is not a list, or if an item lacks `id`, `name`, `slug` or `taxonomy`.
 * @see {@link https://developer.wordpress.org/rest-api/reference/categories/ | Categories, REST API Handbook}
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
    return unwrap(refuse('terms', [explainNotList(body.data)], { body: body.data }))
  return body.data.map((item: unknown, index) => readTerm(item, `[${index}]`))
}

function readTerm(value: unknown, at: string): RestTerm {
  const { value: term, issues } = parseLenient(termShape(), value)
  return term ?? unwrap(refuse('terms', explain(value, 'term', issues), { at }))
}

function explainNotList(body: object): RestIssue {
  if (parseLenient(termShape(), body).value !== undefined) {
    return bodyIssue('not-list', 'this is one term, not a list of terms')
  }
  return identify(body, 'term') ?? bodyIssue('not-list', 'this is an object, not a list of terms')
}
