/** Our nodes fit the types of schema-dts, and nodes typed by schema-dts can be merged into a graph. */
import type {
  MergeLeafTypes,
  Answer as SchemaAnswer,
  Article as SchemaArticle,
  FAQPageLeaf as SchemaFaqPageLeaf,
  Graph as SchemaGraph,
  ImageObject as SchemaImageObject,
  Question as SchemaQuestion,
  Thing as SchemaThing,
  WebPageLeaf as SchemaWebPageLeaf,
} from 'schema-dts'
import type { AnswerNode, FaqPageNode, Graph, GraphNode, QuestionNode } from 'wp-faq-seo/jsonld'
import { buildAnswerNode, buildQuestionNode, createIds, mergeGraphs, serializeGraph } from 'wp-faq-seo/jsonld'

const ids = createIds('https://example.com/faq/')
const question = buildQuestionNode(
  { id: 'question-1', position: 1, question: 'Why?', answer: { html: 'So.' } },
  { ids },
)

question satisfies SchemaQuestion
question.acceptedAnswer satisfies SchemaAnswer
buildAnswerNode('So.', { ids, language: 'en-US' }) satisfies SchemaAnswer
question satisfies GraphNode

declare const faqPage: FaqPageNode
faqPage satisfies GraphNode
type SchemaPage = MergeLeafTypes<[SchemaWebPageLeaf, SchemaFaqPageLeaf]>
;({ ...faqPage, '@type': [...faqPage['@type']] }) satisfies SchemaPage
// @ts-expect-error: schema-dts has mutable lists of types; ours are read-only.
faqPage satisfies SchemaPage
// @ts-expect-error: a Thing of schema-dts has one type; an FAQ page has two.
faqPage satisfies SchemaThing
;({ ...faqPage, '@type': 'FAQPage' as const }) satisfies SchemaThing

// @ts-expect-error: an answer is not a question.
question.acceptedAnswer satisfies SchemaQuestion

const schemaGraph = {
  '@context': 'https://schema.org',
  '@graph': [question, { ...faqPage, '@type': 'FAQPage' }],
} satisfies SchemaGraph
schemaGraph satisfies Graph

// @ts-expect-error: Yoast prints lists of types; schema-dts accepts a single one.
;({ '@type': ['Article', 'BlogPosting'], headline: 'Fees' }) satisfies SchemaArticle
// @ts-expect-error: Yoast prints pixels as numbers; schema-dts requires a Distance such as "1200 px".
;({ '@type': 'ImageObject', width: 1200, height: 630 }) satisfies SchemaImageObject
;({ '@type': ['Person', 'Organization'], width: 1200 }) satisfies GraphNode

declare const base: Graph
declare const own: SchemaGraph
mergeGraphs(base, own, schemaGraph, base) satisfies Graph
mergeGraphs(base, {
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'Person', '@id': 'https://example.com/#ada', name: 'Ada' }],
})
// @ts-expect-error: a list of nodes is not a graph.
mergeGraphs(base, [question])
// @ts-expect-error: the base graph is required.
mergeGraphs()

serializeGraph(base) satisfies string
serializeGraph(question) satisfies string
// @ts-expect-error: a function is not a JSON value.
serializeGraph({ name: () => 'Fees' })

declare const answerNode: AnswerNode
declare const questionNode: QuestionNode
answerNode satisfies GraphNode
questionNode.acceptedAnswer satisfies AnswerNode
questionNode.answerCount satisfies 1
