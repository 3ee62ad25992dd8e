/**
 * The JSON-LD graph as data: build, parse, search, merge, rewrite and safely serialize it.
 *
 * @module
 */

export type { HtmlPolicy } from '../content/sanitize/policy.js'
export type { AnyPage, SitePage } from '../faq/kinds/kinds.js'
export type { DeriveOptions } from '../faq/kinds/page-facts.js'
export type { FaqPage } from '../faq/page/faq-page.js'
export type { Site } from '../site/site.js'
export type { UrlMap } from '../site/url-map/url-map.js'
export { findNodes } from './graph/find-nodes.js'
export { createIds, type PageIds } from './graph/ids.js'
export { mergeGraphs } from './graph/merge-graphs.js'
export type {
  AnswerNode,
  FaqPageNode,
  Graph,
  GraphNode,
  JsonValue,
  NodeRef,
  QuestionNode,
} from './graph/node.js'
export { parseGraph } from './graph/parse-graph.js'
export { rewriteGraph } from './graph/rewrite-graph.js'
export { serializeGraph } from './graph/serialize-graph.js'
export { ANSWER_POLICY } from './nodes/answer-policy.js'
export { buildGraph } from './nodes/build-graph.js'
export {
  buildAnswerNode,
  buildQuestionNode,
  type QuestionContext,
  type QuestionInput,
} from './nodes/question.js'
