import { once } from '../../internal/once.js'
import { number, object, optional, type Shape, text } from './kinds.js'
import { type RestYoastHead, yoastHeadShape } from './yoast-head.js'

/**
 * The head of any URL, the response of `/wp-json/yoast/v1/get_head?url=…`.
 *
 * Yoast ignores the query string of the URL. It returns the head of the home page for search results, and supports only the first page
 * of a list.
 *
 * @see {@link https://developer.yoast.com/customization/apis/rest-api/#individual-requests | REST API, Yoast developer portal}
 *
 * @example
 * ```ts
 * import { parseHeadResponse, type RestHeadResponse } from 'wp-faq-seo/wordpress'
 *
 * const head: RestHeadResponse = parseHeadResponse('{"html":"<title>Page not found</title>","json":null,"status":404}')
 * head // { html: '<title>Page not found</title>', status: 404 }
 * ```
 */
export interface RestHeadResponse {
  /** The head as HTML. */
  readonly html: string
  /** The head as data. */
  readonly json?: RestYoastHead
  /** HTTP status of the page. With 404, the head is that of the page for missing URLs. */
  readonly status?: number
  /** Other fields, unchanged. */
  readonly [field: string]: unknown
}

export const headResponseShape: () => Shape<RestHeadResponse> = /* @__PURE__ */ once(() =>
  object<RestHeadResponse>({
    html: text,
    json: optional(yoastHeadShape()),
    status: optional(number),
  }),
)
