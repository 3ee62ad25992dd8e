import { parseSingle, type Resource } from './reading/resource.js'
import { type SafeParse, unwrap } from './reading/safe-parse.js'
import { headResponseShape, type RestHeadResponse } from './shapes/head-response.js'

/**
 * Parses the head of a URL: the response of `/wp-json/yoast/v1/get_head?url=…`.
 *
 * Takes JSON text or the parsed value. A missing page does not throw: Yoast returns `status` 404 and the head of the page for missing
 * URLs.
 *
 * @throws {@link RestParseError} if the input has no `html`.
 * @see {@link https://developer.yoast.com/customization/apis/rest-api/#individual-requests | REST API, Yoast developer portal}
 *
 * @example
 * ```ts
 * import { parseHeadResponse } from 'wp-faq-seo/wordpress'
 *
 * parseHeadResponse('{"html":"<title>Page not found</title>","json":{"title":"Page not found"},"status":404}').status // 404
 * ```
 */
export function parseHeadResponse(json: unknown): RestHeadResponse {
  return unwrap(safeParseHeadResponse(json))
}

/**
 * Parses the head of a URL as {@link parseHeadResponse} does, but never throws.
 *
 * @example
 * ```ts
 * import { safeParseHeadResponse } from 'wp-faq-seo/wordpress'
 *
 * const result = safeParseHeadResponse('{"code":"rest_missing_callback_param","message":"Missing parameter(s): url"}')
 * result.success ? '' : result.error.code // 'rest-error'
 * ```
 */
export function safeParseHeadResponse(json: unknown): SafeParse<RestHeadResponse> {
  return parseSingle(HEAD_RESPONSE, json)
}

export const HEAD_RESPONSE: Resource<RestHeadResponse> = {
  name: 'head response',
  plural: 'head responses',
  shape: headResponseShape,
  parser: 'parseHeadResponse',
}
