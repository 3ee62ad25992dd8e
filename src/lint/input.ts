import type { PageCore } from '../faq/page/faq-page.js'
import type { Head } from '../head/model/head.js'
import type { Graph, JsonValue } from '../jsonld/graph/node.js'
import type { UrlMap } from '../site/url-map/url-map.js'
import type { RestPost } from '../wordpress/shapes/post.js'

/** What can be linted: any of these, and the more of them the more is compared. */
export interface LintInput {
  /**
   * What the REST API answered of one post, parsed or as JSON text; a list of one is read as that one. Its `yoast_head` is the
   * `html` where nothing else says the head; what only `yoast_head_json` says is linted as `head: composeHead(post)`.
   */
  readonly json?: unknown
  /** The post as `parsePost` returns it; stands in for `json`. */
  readonly post?: RestPost | undefined
  /** The page as `toFaqPage` returns it: what its author wrote is no leftover of a template. */
  readonly page?: PageCore | undefined
  /** The head as data. */
  readonly head?: Head | undefined
  /**
   * The HTML of a head as it is printed, or of a whole document: shows what `Head` cannot hold, such as a second title. It is
   * read in place of `head` where both are given.
   */
  readonly html?: string | undefined
  /** A JSON-LD document, with `@graph` or without, where it stands in no head. */
  readonly graph?: Graph | JsonValue | undefined
  /** The HTML of the page as readers see it: what the graph says has to be on it. */
  readonly pageHtml?: string | undefined
  /** Where URLs of the CMS lead: one that is left in the head is an error. */
  readonly urls?: UrlMap | readonly UrlMap[] | undefined
}
