import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { number } from '../shapes/kinds.js'
import { readBody } from './read-body.js'

/**
 * An error response of WordPress, as {@link parseRestError} returns it.
 *
 * @example
 * ```ts
 * import { parseRestError, type RestErrorBody } from 'wp-faq-seo/wordpress'
 *
 * const body = '{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}'
 * const error: RestErrorBody | undefined = parseRestError(body)
 * error?.status // 404
 * ```
 */
export interface RestErrorBody {
  /** Code of WordPress, such as `rest_post_invalid_id`. */
  readonly code: string
  /** Message of WordPress, in the language of the site; may contain markup. */
  readonly message: string
  /** HTTP status, if the body has one. */
  readonly status?: number
  /** What is wrong with each parameter, by name; only with `rest_invalid_param` and `rest_missing_callback_param`. */
  readonly params?: Readonly<Record<string, string>>
}

/**
 * Parses an error body: `{ code, message, data }` of WordPress, `{ error, message }` of WordPress.com.
 *
 * Takes JSON text or the parsed value. Returns `undefined` if it is not an error. Never throws.
 *
 * @see {@link https://developer.wordpress.org/reference/functions/rest_convert_error_to_response/ | rest_convert_error_to_response}
 *
 * @example
 * ```ts
 * import { parseRestError } from 'wp-faq-seo/wordpress'
 *
 * const body = { code: 'rest_no_route', message: 'No route.', data: { status: 404 } }
 * parseRestError(body) // { code: 'rest_no_route', message: 'No route.', status: 404 }
 * parseRestError('{"error":"unknown_post","message":"Unknown post"}')?.code // 'unknown_post'
 * parseRestError([]) // undefined
 * ```
 */
export function parseRestError(json: unknown): RestErrorBody | undefined {
  const body = readBody(json)
  return body.success && isPlainObject(body.data) ? readRestError(body.data) : undefined
}

/** Does the same as {@link parseRestError} for a parsed body. */
export function readRestError(body: PlainObject): RestErrorBody | undefined {
  const code = body.code ?? body.error
  if (typeof code !== 'string' || typeof body.message !== 'string') return undefined
  const data = isPlainObject(body.data) ? body.data : {}
  return {
    code,
    message: body.message,
    ...(number.is(data.status) && { status: data.status }),
    ...(isPlainObject(data.params) && { params: readParams(data.params) }),
  }
}

function readParams(params: PlainObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
