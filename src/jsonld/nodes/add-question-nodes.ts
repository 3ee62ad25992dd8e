import { hasVisibleText } from '../../content/html/visible-text.js'
import { normalizeQuestion } from '../../faq/questions/normalize-question.js'
import { isSamePage } from '../../internal/page-url.js'
import { toArray } from '../../internal/to-array.js'
import { hasType } from '../graph/find-nodes.js'
import { createIds, type PageIds } from '../graph/ids.js'
import type { FaqPageNode, Graph, GraphNode, JsonValue, NodeRef, QuestionNode } from '../graph/node.js'
import { indexOfPageNode } from '../graph/page-node.js'
import { buildQuestionNode, type QuestionInput } from './question.js'

/** What the graph of an FAQ page is made of; a `FaqPage` of the domain fits. */
export interface FaqGraphInput {
  /** Where the page is; `''` where no address is known, and then nothing can be added. */
  readonly url: string
  /** What relative links in the answers are read against; the page's `url` where absent. */
  readonly baseUrl?: string
  /** The page's title as plain text. */
  readonly title: string
  /** BCP 47; absent where unknown. */
  readonly language?: string
  /** The questions of the page, in order. */
  readonly questions: readonly FaqGraphQuestion[]
}

/** A question as the graph wants to know it. */
export interface FaqGraphQuestion extends QuestionInput {
  /** The markup it was found in; `post` for the post itself. */
  readonly source: string
  /** 0 for a question that is not part of another's answer. */
  readonly depth: number
  /** Whether a reader of the page can see it. */
  readonly visible: boolean
}

/**
 * Adds a page's questions to a graph: `Question` nodes at the end, references to them in the page node's
 * `mainEntity`, and `FAQPage` among the page node's types. Returns the very graph where there is nothing to add.
 *
 * Left out are questions that the graph has already, nested and hidden ones, and answers without text: a graph
 * may only say what a reader of the page sees. https://schema.org/FAQPage
 */
export function addQuestionNodes(graph: Graph | undefined, page: FaqGraphInput): Graph | undefined {
  if (page.url === '' || page.questions.length === 0) return graph
  const place = graph === undefined ? -1 : indexOfPageNode(graph, page.url)
  const pageNode = graph?.['@graph'][place]
  // The page's own spelling of its address, so that its ids are alike.
  const own = pageNode?.url
  const ids = createIds(typeof own === 'string' && isSamePage(own, page.url) ? own : page.url)
  const language = typeof pageNode?.inLanguage === 'string' ? pageNode.inLanguage : page.language
  const questions = questionsToAdd(page.questions, graph?.['@graph'] ?? [])
    .map((question) => buildQuestionNode(question, { ids, language, baseUrl: page.baseUrl }))
    .filter((node) => hasVisibleText(node.acceptedAnswer.text))
  if (questions.length === 0) return graph

  const nodes: GraphNode[] = graph?.['@graph'].slice() ?? []
  if (pageNode === undefined) nodes.push(buildFaqPageNode(page, ids, questions, language))
  else nodes[place] = withQuestions(pageNode, questions)
  for (const question of questions) nodes.push(question)
  return { ...(graph ?? { '@context': 'https://schema.org' }), '@graph': nodes }
}

function questionsToAdd(
  questions: readonly FaqGraphQuestion[],
  nodes: readonly GraphNode[],
): FaqGraphQuestion[] {
  const asked = questions.filter(
    ({ depth, visible, question, answer }) =>
      depth === 0 && visible && question.trim() !== '' && hasVisibleText(answer.html),
  )
  const present = presentQuestions(nodes)
  // Most pages have one question, and nothing to compare it with.
  if (present.length === 0 && asked.length < 2) return asked
  const fragments = new Set(present.map(fragmentOf))
  const names = new Set(present.flatMap(({ name }) => (typeof name === 'string' ? [normalizeQuestion(name)] : [])))
  return asked.filter((question) => {
    // A plugin that found questions in the content says that the post is their page, not one of them.
    if (question.source === 'post' && present.length > 0) return false
    const name = normalizeQuestion(question.question)
    if (names.has(name) || fragments.has(`#${question.id}`)) return false
    names.add(name)
    return true
  })
}

/** The questions of a graph: members of it, and those that stand inside a page's `mainEntity`. */
function presentQuestions(nodes: readonly GraphNode[]): GraphNode[] {
  const found: GraphNode[] = []
  for (const node of nodes) {
    if (hasType(node, 'Question')) found.push(node)
    if (node.mainEntity === undefined) continue
    for (const inner of toArray(node.mainEntity))
      if (isNode(inner) && hasType(inner, 'Question')) found.push(inner)
  }
  return found
}

function buildFaqPageNode(
  page: FaqGraphInput,
  ids: PageIds,
  questions: readonly QuestionNode[],
  language: string | undefined,
): FaqPageNode {
  return {
    '@type': ['WebPage', 'FAQPage'],
    '@id': ids.page,
    url: ids.page,
    name: page.title,
    mainEntity: questions.map(toRef),
    ...(language !== undefined && { inLanguage: language }),
  }
}

/** The page node with the questions: its types and `mainEntity` grow at their ends, nothing else changes. */
function withQuestions(pageNode: GraphNode, questions: readonly QuestionNode[]): GraphNode {
  const types = toArray(pageNode['@type']) as readonly string[]
  return {
    ...pageNode,
    '@type': types.includes('FAQPage') ? types : [...types, 'FAQPage'],
    mainEntity: [...toArray(pageNode.mainEntity), ...questions.map(toRef)],
  }
}

function toRef(node: QuestionNode): NodeRef {
  return { '@id': node['@id'] }
}

/** The fragment by which a node's `@id` or `url` ends, `#` included. */
function fragmentOf(node: GraphNode): string | undefined {
  for (const address of [node['@id'], node.url]) {
    const hash = typeof address === 'string' ? address.indexOf('#') : -1
    if (hash >= 0) return (address as string).slice(hash)
  }
  return undefined
}

function isNode(value: JsonValue): value is GraphNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
