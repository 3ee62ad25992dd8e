/** Anything that JSON can hold, read-only; an `undefined` property is left out when the value is serialised. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

/**
 * A node of a JSON-LD graph whose type is not known more closely.
 *
 * A union of this with narrow node types would not narrow; read a graph with `findNodes(graph, type)`.
 *
 * @see https://www.w3.org/TR/json-ld11/#node-objects
 */
export type GraphNode = {
  /** One schema.org type, or several. */
  readonly '@type'?: string | readonly string[]
  /** The IRI that other nodes refer to this one by; absent for a node without identity. */
  readonly '@id'?: string
  readonly [property: string]: JsonValue | undefined
}

/**
 * A JSON-LD document made of one flat list of nodes, as WordPress's SEO plugins print it.
 *
 * @see https://www.w3.org/TR/json-ld11/#named-graphs
 */
export type Graph = {
  /** Normally `"https://schema.org"`. */
  readonly '@context': JsonValue
  /** The nodes, in the order in which they are printed. */
  readonly '@graph': readonly GraphNode[]
}

/** A reference to another node: `{ "@id": "…" }` and nothing else. */
export type NodeRef = {
  /** The `@id` of the node that is meant. */
  readonly '@id': string
}

/**
 * The one answer of an FAQ question.
 *
 * @see https://schema.org/Answer
 */
export type AnswerNode = {
  /** The schema.org type. */
  readonly '@type': 'Answer'
  /** HTML within `ANSWER_POLICY`; of an SEO plugin's own FAQ block as the plugin prints it, less what is active. */
  readonly text: string
  /** BCP 47; absent where neither the page nor its graph names a language. */
  readonly inLanguage?: string
}

/**
 * A question with exactly one, accepted answer, as an FAQ has it.
 *
 * @see https://schema.org/Question
 */
export type QuestionNode = {
  /** The schema.org type. */
  readonly '@type': 'Question'
  /** The page's URL, `#` and the question's own id. */
  readonly '@id': string
  /** 1 for the first question of the page; questions that were left out are counted. */
  readonly position: number
  /** The same as `@id`: the fragment leads the reader to the question. */
  readonly url: string
  /** The question as plain text. */
  readonly name: string
  /** The number of answers: an FAQ has one a question. */
  readonly answerCount: 1
  /** The answer. */
  readonly acceptedAnswer: AnswerNode
  /** BCP 47; absent where neither the page nor its graph names a language. */
  readonly inLanguage?: string
}

/**
 * The page that holds the questions, where no plugin's graph describes it already.
 *
 * @see https://schema.org/FAQPage
 */
export type FaqPageNode = {
  /** The schema.org types: the subtype stands beside the type, for readers that know only the latter. */
  readonly '@type': readonly ['WebPage', 'FAQPage']
  /** The page's URL. */
  readonly '@id': string
  /** The page's URL. */
  readonly url: string
  /** The page's title as plain text. */
  readonly name: string
  /** References to the questions, in their order. */
  readonly mainEntity: readonly NodeRef[]
  /** BCP 47; absent where the page names no language. */
  readonly inLanguage?: string
}
