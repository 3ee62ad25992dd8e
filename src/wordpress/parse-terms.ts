import { TERM } from './parse-term.js'
import { parseList, type RestList } from './reading/resource.js'
import { unwrap } from './reading/safe-parse.js'
import type { RestTerm } from './shapes/term.js'

/**
 * Parses a list of terms: the response of `/wp-json/wp/v2/categories` or another taxonomy's route.
 *
 * Takes JSON text or the parsed value, and parses each term as {@link parseTerm} does. A term that is refused does not
 * affect the others: its error is in `errors`. The API returns at most 100 terms per page: concatenate the pages first, or
 * parse each page.
 *
 * @throws {@link RestParseError} if the body is not a list.
 * @see {@link https://developer.wordpress.org/rest-api/reference/categories/ | Categories, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseTerms } from 'wp-faq-seo/wordpress'
 *
 * const json = '[{"id":2,"name":"Fees","slug":"fees","taxonomy":"faq-categories","parent":0,"count":3}]'
 * parseTerms(json).items[0]?.name // 'Fees'
 * ```
 */
export function parseTerms(json: unknown): RestList<RestTerm> {
  return unwrap(parseList(TERM, json))
}
