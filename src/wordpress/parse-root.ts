import { explain } from './reading/explain.js'
import { parseLenient } from './reading/parse-lenient.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { unwrap } from './reading/safe-parse.js'
import { type RestRoot, rootShape } from './shapes/root.js'

/**
 * Parses the root of the REST API: the response of `/wp-json/`.
 *
 * Takes JSON text or the parsed value. Broken optional fields are omitted, as in {@link parsePost}. The response is
 * much smaller with `/wp-json/?_fields=name,description,url,home,gmt_offset,timezone_string,namespaces`.
 *
 * @throws {@link RestParseError} if the input is not the root, or lacks `name` or `home`.
 * @see {@link https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/ | Routes and Endpoints, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseRoot } from 'wp-faq-seo/wordpress'
 *
 * const root = parseRoot({ name: 'Help', description: '', home: 'https://example.com', gmt_offset: 1 })
 * root.gmt_offset // 1
 * ```
 */
export function parseRoot(json: unknown): RestRoot {
  const body = readBody(json)
  if (!body.success) return unwrap(refuse('root', [body.issue], { cause: body.cause }))
  const { value, issues } = parseLenient(rootShape(), body.data)
  return value ?? unwrap(refuse('root', explain(body.data, 'root', issues), { body: body.data }))
}
