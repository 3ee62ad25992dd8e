import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { normalizeQuestion } from '../../faq/questions/normalize-question.js'
import { isSamePage } from '../../internal/page-url.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import { hasType } from '../graph/find-nodes.js'
import { createIds, type PageIds } from '../graph/ids.js'
import type { FaqPageNode, Graph, GraphNode, NodeRef, QuestionNode } from '../graph/node.js'
import { indexOfPageNode } from '../graph/page-node.js'
import { buildQuestionNode, type QuestionInput } from './question.js'

/** A page whose questions are added to a graph. Any `FaqPage` is accepted. */
export interface FaqGraphInput {
  /** The URL of the page. If it is `''`, nothing is added. */
  readonly url: string
  /** Which page of a list, or part of a post, it is. Its URL is that of the questions. Default: the first. */
  readonly part?:
    | {
        /** Absolute URL. */
        readonly url: string
      }
    | undefined
  /** The base of relative URLs in the answers. Default: `url`. */
  readonly baseUrl?: string | undefined
  /** The title of the page as plain text. */
  readonly title: string
  /** BCP 47 tag. */
  readonly language?: string | undefined
  /** The questions of the page, in order. */
  readonly questions: readonly FaqGraphQuestion[]
}

/** A question of a {@link FaqGraphInput}. */
export interface FaqGraphQuestion extends QuestionInput {
  /** The markup in which the question was found. `post` for the post itself. */
  readonly source: string
  /** 0 for a top-level question, 1 for one inside another question's answer. */
  readonly depth: number
  /** Whether a reader of the page can see it. */
  readonly visible: boolean
  /** The page that the question comes from. Its URL is the base of relative URLs in the answer. Default: this page. */
  readonly origin?:
    | {
        /** Absolute URL. */
        readonly url: string
      }
    | undefined
}

/**
 * Adds a page's questions to a graph: `Question` nodes at the end, references to them in the page node's `mainEntity`, and
 * `FAQPage` to the page node's types. Returns the same graph if there is nothing to add.
 *
 * Omits questions that the graph already contains, nested and hidden ones, and those whose answer has neither text nor an image
 * with an alternative text: a graph may only contain what a reader of the page sees. Questions with the same name and different
 * answers are all added. The order is that of their positions, so the post's own question follows those that a plugin numbered.
 *
 * @see https://schema.org/FAQPage
 */
export function addQuestionNodes(graph: Graph | undefined, page: FaqGraphInput): Graph | undefined {
  if (page.url === '' || page.questions.length === 0) return graph
  const pageIndex = graph === undefined ? -1 : indexOfPageNode(graph, page.url)
  const pageNode = graph?.['@graph'][pageIndex]
  // All ids of the page share the graph's spelling of its URL.
  const own = pageNode?.url
  const ids = createIds(typeof own === 'string' && isSamePage(own, page.url) ? own : page.url)
  const language = typeof pageNode?.inLanguage === 'string' ? pageNode.inLanguage : page.language
  const questions = questionsToAdd(page.questions, graph?.['@graph'] ?? [])
    .map((question) =>
      buildQuestionNode(question, { ids, language, baseUrl: question.origin?.url || page.baseUrl }),
    )
    .filter((node) => hasVisibleText(node.acceptedAnswer.text))
  if (questions.length === 0) return graph

  const nodes: GraphNode[] = graph?.['@graph'].slice() ?? []
  if (pageNode === undefined) nodes.push(buildFaqPageNode(page, ids, questions, language))
  else nodes[pageIndex] = withQuestions(pageNode, questions)
  for (const question of questions) nodes.push(question)
  return { ...(graph ?? { '@context': 'https://schema.org' }), '@graph': nodes }
}

function questionsToAdd(
  questions: readonly FaqGraphQuestion[],
  nodes: readonly GraphNode[],
): FaqGraphQuestion[] {
  const asked = questions.filter(
    ({ depth, visible, question }) => depth === 0 && visible && question.trim() !== '',
  )
  const present = listQuestionNodes(nodes)
  // If the plugin found questions and the content has none, the post is their page, not a question.
  if (present.length > 0 && asked.length === 1 && asked[0]?.source === 'post') return []
  // Most pages have a single question and nothing to compare it with.
  if (present.length === 0 && asked.length < 2) return asked
  return withoutRepeated(withoutPresent(asked, present)).sort((one, other) => one.position - other.position)
}

/**
 * Omits the questions that nodes already describe, by the fragment of their id or else by their name. A node describes only one
 * question: another question with the same name has a different answer.
 */
function withoutPresent(
  asked: readonly FaqGraphQuestion[],
  present: readonly GraphNode[],
): readonly FaqGraphQuestion[] {
  if (present.length === 0) return asked
  const ids = new Set(asked.map(({ id }) => `#${id}`))
  const questions = new Set(asked.map(({ question }) => normalizeQuestion(question)))
  // Some plugins write names as markup. A text may look like markup.
  const nameOf = (name: string) => {
    const normalized = normalizeQuestion(name)
    return name.includes('<') && !questions.has(normalized) ? normalizeQuestion(toText(name)) : normalized
  }
  const fragments = new Set<string>()
  const names = new Map<string, number>()
  for (const node of present) {
    const fragment = fragmentOf(node)
    if (fragment !== undefined && ids.has(fragment)) fragments.add(fragment)
    else if (typeof node.name === 'string') addToCount(names, nameOf(node.name), 1)
  }
  return asked.filter(({ id, question }) => {
    if (fragments.has(`#${id}`)) return false
    const name = normalizeQuestion(question)
    if ((names.get(name) ?? 0) === 0) return true
    addToCount(names, name, -1)
    return false
  })
}

function withoutRepeated(asked: readonly FaqGraphQuestion[]): FaqGraphQuestion[] {
  const known = new Set<string>()
  return asked.filter(({ question, answer }) => {
    const key = `${normalizeQuestion(question)}\n${answer.html}`
    return !known.has(key) && known.add(key)
  })
}

function addToCount(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change)
}

/** Lists the questions of a graph, including those nested in a `mainEntity`. */
function listQuestionNodes(nodes: readonly GraphNode[]): GraphNode[] {
  const found: GraphNode[] = []
  for (const node of nodes) {
    if (hasType(node, 'Question')) found.push(node)
    if (node.mainEntity === undefined) continue
    for (const inner of toArray(node.mainEntity))
      if (isPlainObject(inner) && hasType(inner as GraphNode, 'Question')) found.push(inner as GraphNode)
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

/** Appends the questions to a page node's `mainEntity`, and `FAQPage` to its types. */
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

/** The fragment of a node's `@id` or `url`, `#` included. */
function fragmentOf(node: GraphNode): string | undefined {
  for (const url of [node['@id'], node.url]) {
    const hash = typeof url === 'string' ? url.indexOf('#') : -1
    if (hash >= 0) return (url as string).slice(hash)
  }
  return undefined
}
