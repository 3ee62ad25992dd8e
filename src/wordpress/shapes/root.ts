import { once } from '../../internal/once.js'
import { either, list, number, object, optional, type Shape, text } from './kinds.js'

/**
 * The root of the REST API, `/wp-json/`: what a site says about itself.
 *
 * It does not name the language of the site.
 * See {@link https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/ | the API's index}.
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
  /** Address of the home page, without a final slash. */
  readonly home: string
  /** Address of the WordPress installation, without a final slash. */
  readonly url?: string
  /** Tagline, stored as the name is. */
  readonly description?: string
  /** Hours ahead of UTC; some versions send text. */
  readonly gmt_offset?: number | string
  /** IANA time zone, as `Europe/Berlin`; `''` where the site is set to a mere offset. */
  readonly timezone_string?: string
  /** Id of the page that lists the posts, 0 for none. */
  readonly page_for_posts?: number
  /** Id of the page that is the home page, 0 for none. */
  readonly page_on_front?: number
  /** What the home page shows: `posts` or `page`. */
  readonly show_on_front?: string
  /** Id of the logo in the media library, 0 for none. */
  readonly site_logo?: number
  /** Id of the icon in the media library, 0 for none. */
  readonly site_icon?: number
  /** Address of the icon, `''` for none. */
  readonly site_icon_url?: string
  /** The APIs that the site has, as `wp/v2`, `yoast/v1`. */
  readonly namespaces?: readonly string[]
  /** `routes`, `authentication` and what plugins add, as it arrived. */
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
