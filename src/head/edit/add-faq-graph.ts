import { isSamePage } from '../../internal/page-url.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import { findNodes, hasType } from '../../jsonld/graph/find-nodes.js'
import type { GraphNode, JsonValue } from '../../jsonld/graph/node.js'
import { addQuestionNodes, type FaqGraphInput } from '../../jsonld/nodes/add-question-nodes.js'
import { isNoindex } from '../../site/is-noindex.js'
import { checkHead } from '../model/check-head.js'
import type { ExtraTag, Head } from '../model/head.js'

/** Options of {@link addFaqGraph}. */
export interface AddFaqOptions {
  /**
   * Maps URLs of the CMS to the front end, as `rewriteUrls` does afterwards. With it, a canonical on the front end and a
   * link of the CMS can name the same page. Default: they name different pages.
   */
  readonly mapUrl?: ((url: string) => string) | undefined
}

/**
 * Adds the questions of a page to the graph of its head: a `Question` with its `Answer` for each, and `FAQPage` to the
 * types of the page's node. Existing nodes are not otherwise changed, and existing questions are not duplicated. A head
 * without a graph gets one.
 *
 * Returns the same head if the canonical, or the `og:url` of a hidden page, names another page, where the markup belongs, or if the head contains a
 * `QAPage`, a page on which users answer a question.
 *
 * FAQ rich results ended in Google Search on 7 May 2026. The markup is schema.org vocabulary that other readers of graphs use.
 *
 * @see https://schema.org/FAQPage
 * @example
 * ```ts
 * import { addFaqGraph } from 'wp-faq-seo/head'
 * import { findNodes } from 'wp-faq-seo/jsonld'
 *
 * const head = addFaqGraph({ title: 'Fees' }, {
 *   url: 'https://example.com/faq/fees/',
 *   title: 'Fees',
 *   questions: [{ id: 'question-1', position: 1, question: 'What is the fee?', answer: { html: '<p>Ten euros.</p>' }, source: 'post', depth: 0, visible: true }],
 * })
 * findNodes(head.graph, 'Question').map((node) => node.name) // ['What is the fee?']
 * ```
 */
export function addFaqGraph(head: Head, page: FaqGraphInput, options: AddFaqOptions = {}): Head {
  checkHead(head)
  const url = urlInHead(head, page.part?.url ?? page.url, options)
  const named = namedUrl(head)
  if (named !== undefined && !isSamePage(named, url)) return head
  if (findNodes(head.graph, 'QAPage').length > 0 || head.extra?.some(isQuestionPage)) return head
  const { title, language, questions, baseUrl = page.url } = page
  const graph = addQuestionNodes(head.graph, { url, baseUrl, title, language, questions })
  return graph === undefined || graph === head.graph ? head : { ...head, graph }
}

/** The page that a head names. Plugins print no canonical for a hidden page; its `og:url` is then what an editor typed as canonical. */
function namedUrl(head: Head): string | undefined {
  return head.canonical ?? (isNoindex(head) ? head.openGraph?.url : undefined)
}

/** The URL of the page in its head: the canonical, if both are mapped to the same URL. */
function urlInHead({ canonical }: Head, url: string, { mapUrl }: AddFaqOptions): string {
  if (canonical === undefined || mapUrl === undefined || isSamePage(canonical, url)) return url
  return isSamePage(mapUrl(canonical), mapUrl(url)) ? canonical : url
}

/** Whether a tag is a separate script that already marks up the page's questions. */
function isQuestionPage(tag: ExtraTag): boolean {
  if (tag.tag !== 'script') return false
  return nodesOf(tag.json).some((node) => hasType(node, 'FAQPage') || hasType(node, 'QAPage'))
}

/** The nodes of a script: one, a list, or those of a graph. */
function nodesOf(json: JsonValue): readonly GraphNode[] {
  return toArray(json)
    .filter(isPlainObject)
    .flatMap((value) => {
      const node = value as GraphNode
      return node['@graph'] === undefined ? [node] : nodesOf(node['@graph'])
    })
}
