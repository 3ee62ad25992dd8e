import type { PageCore } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import type { Graph, JsonValue } from '../jsonld/graph/node.js'
import type { UrlMap } from '../site/url-map/url-map.js'
import type { RestResource } from '../wordpress/parse-resource.js'

/** The fields of a page that lint reads. Any `FaqPage` and any `SitePage` is accepted. */
export type LintPage = Pick<PageCore, 'url' | 'title'> &
  Partial<Pick<PageCore, 'type' | 'slug' | 'status' | 'language' | 'html' | 'isProtected'>>

/** What to lint. All fields are optional: the more are given, the more rules run. */
export interface LintInput {
  /**
   * The REST response of one post, term, post type or user, parsed or as JSON text. A list of one resource is read as that resource. Its
   * `yoast_head` is linted unless `head` or `html` is given. For `yoast_head_json`, and for the fields of
   * other plugins, pass `head: composeHead(resource)`.
   */
  readonly json?: unknown
  /** The post as returned by `parsePost`, or another resource. Overrides `json`. */
  readonly post?: RestResource | undefined
  /** The page as returned by `toFaqPage` or `toSitePage`. Text that its author wrote is not reported as leftover markup. */
  readonly page?: LintPage | undefined
  /** The head as data. */
  readonly head?: Head | undefined
  /**
   * The HTML of a head, or of a whole document. Overrides `head`, and shows what `Head` cannot represent, such as a second
   * title.
   */
  readonly html?: string | undefined
  /** A JSON-LD document that is not in a head, with or without `@graph`. */
  readonly graph?: Graph | JsonValue | undefined
  /** The HTML of the page as readers see it. The graph is checked against it. */
  readonly pageHtml?: string | undefined
  /** The URL map of the site. URLs of the CMS that remain in the head are errors. */
  readonly urls?: UrlMap | readonly UrlMap[] | undefined
}
