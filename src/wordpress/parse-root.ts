import { explain } from './reading/explain.js'
import { parseLenient } from './reading/parse-lenient.js'
import { readBody } from './reading/read-body.js'
import { refuse } from './reading/refusal.js'
import { unwrap } from './reading/safe-parse.js'
import { type RestRoot, rootShape } from './shapes/root.js'

/**
 * Reads the root of the REST API: what `/wp-json/` answers.
 *
 * Takes JSON text or the parsed value. Fields that do not fit become absent, as in {@link parsePost}.
 * `/wp-json/?_fields=name,description,url,home,gmt_offset,timezone_string,namespaces` is a small answer.
 *
 * Throws {@link RestParseError} where it is something else, or lacks `name` or `home`.
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
