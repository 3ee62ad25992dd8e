import type { Head } from '../../head/model/head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { adoptHtml } from '../adopt-html.js'
import { undefinedIfEmpty } from '../undefined-if-empty.js'

/**
 * Reads the head that Rank Math printed: the response of `rankmath/v1/getHead`, or the HTML in it.
 *
 * Everything that Rank Math prints is kept, in its order. A block theme leaves the title out of this HTML; it is then the name of the
 * page's node, or else `og:title`. For a URL that does not exist, Rank Math responds with status 200 and the head of the page for missing
 * URLs, which is `noindex` and has no canonical.
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
  if (typeof html !== 'string') return undefined
  const head = undefinedIfEmpty(adoptHtml(html))
  if (head === undefined || head.title !== undefined) return head
  const title = titleOf(head)
  return title === undefined ? head : { title, ...head }
}

/** The title of a head without one. An editor may have changed `og:title`, so that the graph comes first. */
function titleOf({ graph, openGraph }: Head): string | undefined {
  const [name] = ['WebPage', 'CollectionPage', 'FAQPage', 'ProfilePage']
    .flatMap((type) => findNodes(graph, type))
    .map((node) => node.name)
  return typeof name === 'string' && name !== '' ? name : openGraph?.title
}
