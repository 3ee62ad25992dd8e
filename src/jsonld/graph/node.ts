/** A JSON value, read-only. Properties that are `undefined` are omitted from the JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

/**
 * A node of a JSON-LD graph, of any type.
 *
 * A union with more specific node types would not narrow. Use `findNodes(graph, type)` to read a graph.
 *
 * @see https://www.w3.org/TR/json-ld11/#node-objects
 */
export type GraphNode = {
  /** One schema.org type, or several. */
  readonly '@type'?: string | readonly string[]
  /** The IRI by which other nodes refer to this one. Absent for a node that nothing refers to. */
  readonly '@id'?: string
  readonly [property: string]: JsonValue | undefined
}

/**
 * A JSON-LD document with a flat list of nodes, as WordPress SEO plugins print it.
 *
 * @see https://www.w3.org/TR/json-ld11/#named-graphs
 */
export type Graph = {
  /** Usually `"https://schema.org"`. */
  readonly '@context': JsonValue
  /** The nodes, in the order in which they are printed. */
  readonly '@graph': readonly GraphNode[]
}

/** A reference to another node, `{ "@id": "…" }`. */
export type NodeRef = {
  /** The `@id` of the other node. */
  readonly '@id': string
}

/**
 * The answer to a question of an FAQ.
 *
 * @see https://schema.org/Answer
 */
export type AnswerNode = {
  /** The schema.org type. */
  readonly '@type': 'Answer'
  /** HTML within `ANSWER_POLICY`. An answer of Yoast's FAQ block is as Yoast prints it, without active content. */
  readonly text: string
  /** BCP 47 tag. Absent if neither the page nor its graph has a language. */
  readonly inLanguage?: string
}

/**
 * A question of an FAQ, with its one accepted answer.
 *
 * @see https://schema.org/Question
 */
export type QuestionNode = {
  /** The schema.org type. */
  readonly '@type': 'Question'
  /** The URL of the page with the id of the question as fragment. */
  readonly '@id': string
  /** 1 for the first question of the page. Omitted questions are counted. */
  readonly position: number
  /** The same as `@id`. */
  readonly url: string
  /** The question as plain text. */
  readonly name: string
  /** The number of answers, which is always 1 in an FAQ. */
  readonly answerCount: 1
  /** The answer. */
  readonly acceptedAnswer: AnswerNode
  /** BCP 47 tag. Absent if neither the page nor its graph has a language. */
  readonly inLanguage?: string
}

/**
 * The page of the questions, if no plugin's graph has a node for it.
 *
 * @see https://schema.org/FAQPage
 */
export type FaqPageNode = {
  /** The schema.org types: `WebPage` too, for readers that do not know the subtype. */
  readonly '@type': readonly ['WebPage', 'FAQPage']
  /** The URL of the page. */
  readonly '@id': string
  /** The URL of the page. */
  readonly url: string
  /** The title of the page as plain text. */
  readonly name: string
  /** References to the questions, in order. */
  readonly mainEntity: readonly NodeRef[]
  /** BCP 47 tag. Absent if the page has no language. */
  readonly inLanguage?: string
}
