import type { Head } from '../../head/model/head.js'
import { findWebPage } from '../../head/model/page-of-head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import { textOf } from '../../jsonld/graph/graph-index.js'
import { adoptHtml } from '../adopt-html.js'
import { withTitle } from '../with-title.js'
import { withUnclearRobots } from '../with-unclear-robots.js'

/**
 * Reads the head that Rank Math printed: the response of `rankmath/v1/getHead`, or the HTML in it.
 *
 * Everything that Rank Math prints is kept, in its order. A block theme leaves the title out of this HTML; it is then the name of the
 * page's node, or else an `og:title` that ends with the name of the site, as it does unless an editor changed it. For a URL that does not
 * exist, Rank Math responds with status 200 and the head of the page for missing URLs, which is `noindex` and has no canonical.
 *
 * @returns `undefined` if the value is neither, such as an error of the REST API, or has no head.
 * @see https://rankmath.com/kb/headless-cms-support/
 * @example
 * ```ts
 * import { composeHead, parsePost } from 'wp-faq-seo'
 * import { headFromRankMath } from 'wp-faq-seo/plugins'
 *
 * const post = parsePost({ id: 7, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' } })
 * const pluginHead = headFromRankMath({ success: true, head: '<title>Q&amp;A</title>\n<meta name="description" content="Ten euros."/>' })
 * pluginHead // { title: 'Q&A', description: 'Ten euros.' }
 * composeHead(post, { pluginHead }).description // 'Ten euros.'
 * ```
 */
export function headFromRankMath(value: unknown): Head | undefined {
  const html = isPlainObject(value) ? value.head : value
  const head = typeof html === 'string' ? undefinedIfEmpty(adoptHtml(html)) : undefined
  return head && withUnclearRobots(withTitle(head, textOf(findWebPage(head)?.name) || generatedTitle(head)))
}

/** The `og:title`, unless an editor typed it: Rank Math's own ends with the name of the site. */
function generatedTitle({ openGraph: { title, siteName } = {} }: Head): string | undefined {
  return title !== undefined && siteName && title.endsWith(siteName) ? title : undefined
}
