import { once } from '../../internal/once.js'
import { either, list, number, object, optional, type Shape, text } from './kinds.js'

/**
 * The root of the REST API, the response of `/wp-json/`: the name, URLs and settings of a site.
 *
 * It does not contain the language of the site.
 *
 * @see {@link https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/ | Routes and Endpoints, REST API Handbook}
 *
 * @example
 * ```ts
 * import { parseRoot, type RestRoot } from 'wp-faq-seo/wordpress'
 *
 * const root: RestRoot = parseRoot('{"name":"Q &amp; A","home":"https://example.com","site_icon":false}')
 * root // { name: 'Q &amp; A', home: 'https://example.com' }
 * ```
 */
export interface RestRoot {
  /** Title of the site as WordPress stores it: text with character references (`Q &amp; A`). */
  readonly name: string
  /** URL of the home page, without a trailing slash. */
  readonly home: string
  /** URL of the WordPress installation, without a trailing slash. */
  readonly url?: string
  /** Tagline, in the same form as the name. */
  readonly description?: string
  /** Hours ahead of UTC; a string in some versions. */
  readonly gmt_offset?: number | string
  /** IANA time zone, such as `Europe/Berlin`; `''` if the site has only an offset. */
  readonly timezone_string?: string
  /** Id of the page that lists the posts, 0 for none. */
  readonly page_for_posts?: number
  /** Id of the static home page, 0 for none. */
  readonly page_on_front?: number
  /** Kind of home page: `posts` or `page`. */
  readonly show_on_front?: string
  /** Id of the logo in the media library, 0 for none. */
  readonly site_logo?: number
  /** Id of the icon in the media library, 0 for none. */
  readonly site_icon?: number
  /** URL of the icon, `''` for none. */
  readonly site_icon_url?: string
  /** Namespaces of the API, such as `wp/v2` and `yoast/v1`. */
  readonly namespaces?: readonly string[]
  /** `routes`, `authentication` and fields of plugins, unchanged. */
  readonly [field: string]: unknown
}

export const rootShape: () => Shape<RestRoot> = /* @__PURE__ */ once(() =>
  object<RestRoot>({
    name: text,
    home: text,
    url: optional(text),
    description: optional(text),
    gmt_offset: optional(either(text, number)),
    timezone_string: optional(text),
    page_for_posts: optional(number),
    page_on_front: optional(number),
    show_on_front: optional(text),
    site_logo: optional(number),
    site_icon: optional(number),
    site_icon_url: optional(text),
    namespaces: optional(list(text)),
  }),
)
