import type { PageCore } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import type { Graph, JsonValue } from '../jsonld/graph/node.js'
import type { UrlMap } from '../site/url-map/url-map.js'
import type { RestPost } from '../wordpress/shapes/post.js'

/** What to lint. All fields are optional: the more are given, the more rules run. */
export interface LintInput {
  /**
   * The REST response of one post, parsed or as JSON text. A list with one post is read as that post. Its `yoast_head` is
   * linted unless `head` or `html` is given. For `yoast_head_json`, pass `head: composeHead(post)`.
   */
  readonly json?: unknown
  /** The post as returned by `parsePost`. Overrides `json`. */
  readonly post?: RestPost | undefined
  /** The page as returned by `toFaqPage`. Text that its author wrote is not reported as leftover markup. */
  readonly page?: PageCore | undefined
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
