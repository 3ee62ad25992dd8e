/**
 * The JSON-LD graph as a value: read, searched, joined and written safely, and the nodes of an FAQ built for it.
 *
 * @module
 */
export { ANSWER_POLICY } from './answer-policy.js'
export { buildGraph, type GraphOptions } from './build-graph.js'
export { findNodes } from './find-nodes.js'
export { createIds, type PageIds } from './ids.js'
export { mergeGraphs } from './merge-graphs.js'
export type { AnswerNode, FaqPageNode, Graph, GraphNode, JsonValue, NodeRef, QuestionNode } from './node.js'
export { parseGraph } from './parse-graph.js'
export {
  buildAnswerNode,
  buildQuestionNode,
  type QuestionContext,
  type QuestionInput,
} from './question.js'
export { rewriteGraph } from './rewrite-graph.js'
export { serializeGraph } from './serialize-graph.js'
