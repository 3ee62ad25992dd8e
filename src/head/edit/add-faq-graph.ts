import { isSamePage } from '../../internal/page-url.js'
import { findNodes, hasType } from '../../jsonld/graph/find-nodes.js'
import type { GraphNode } from '../../jsonld/graph/node.js'
import { addQuestionNodes, type FaqGraphInput } from '../../jsonld/nodes/add-question-nodes.js'
import type { ExtraTag, Head } from '../model/head.js'

/**
 * Adds a page's questions to the graph of its head: one `Question` with its `Answer` each, and `FAQPage` among
 * the types of the page's node. What the graph holds already is neither changed nor doubled; where there is no
 * graph, one is made.
 *
 * Nothing is added where the canonical names another page (the markup belongs there), or where the graph is that
 * of a `QAPage`, on which readers answer. The very head is returned then.
 *
 * FAQ rich results ended in Google Search on 7 May 2026; the markup is schema.org vocabulary that other readers
 * of graphs use.
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
export function addFaqGraph(head: Head, page: FaqGraphInput): Head {
  if (head.canonical !== undefined && !isSamePage(head.canonical, page.url)) return head
  if (findNodes(head.graph, 'QAPage').length > 0 || head.extra?.some(isQuestionPage)) return head
  const graph = addQuestionNodes(head.graph, page)
  return graph === undefined || graph === head.graph ? head : { ...head, graph }
}

/** Whether a tag is a script of its own that marks up the page's questions already. */
function isQuestionPage(tag: ExtraTag): boolean {
  if (tag.tag !== 'script' || typeof tag.json !== 'object' || tag.json === null) return false
  const node = tag.json as GraphNode
  return hasType(node, 'FAQPage') || hasType(node, 'QAPage')
}
