import { parseSingle, type Resource } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { type RestTerm, termShape } from './shapes/term.js'

/**
 * Parses one term: the response of `/wp-json/wp/v2/categories/<id>` or another taxonomy's route, or the list of one term that `?slug=`
 * returns.
 *
 * Takes JSON text or the parsed value, and is as lenient as {@link parsePost}.
 *
 * @throws {@link RestParseError} if the input is not a term with `id`, `name`, `slug` and `taxonomy`.
 * @see {@link https://developer.wordpress.org/rest-api/reference/categories/ | Categories, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseTerm } from 'wp-faq-seo/wordpress'
 *
 * parseTerm('[{"id":2,"name":"Fees","slug":"fees","taxonomy":"faq-categories"}]').name // 'Fees'
 * ```
 */
export function parseTerm(json: unknown): RestTerm {
  return unwrap(safeParseTerm(json))
}

/**
 * Parses one term as {@link parseTerm} does, but never throws.
 *
 * @example
 * ```ts
 * import { safeParseTerm } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParseTerm({ id: 2, name: 'Fees', slug: 'fees' })
 * result.success ? '' : result.error.message
 * // 'Cannot parse WordPress term 2: taxonomy is missing; add taxonomy to _fields'
 * ```
 */
export function safeParseTerm(json: unknown): SafeParse<RestTerm> {
  return parseSingle(TERM, json)
}

export const TERM: Resource<RestTerm> = {
  name: 'term',
  plural: 'terms',
  shape: termShape,
  parser: 'parseTerm',
  listParser: 'parseTerms',
}
