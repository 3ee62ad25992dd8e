import type { Head } from '../../head/model/head.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'

/** The props of a JSON-LD script, for `<script {...props} />`. */
export interface JsonLdProps {
  /** The media type of JSON-LD. */
  type: 'application/ld+json'
  /** The JSON as the text of the script, every `<` of it escaped: nothing can end the script. */
  dangerouslySetInnerHTML: {
    /** Safe as the text of a script. */
    __html: string
  }
}

/**
 * The props of the script that holds a head's graph.
 *
 * React prints a JSON-LD script where it stands in the tree, in `<head>` or in `<body>`: search engines read both.
 *
 * @returns `undefined` for a head without a graph: then there is no script to print.
 * @see https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data
 * @example
 * ```ts
 * import { toJsonLdProps } from 'wp-faq-seo/adapters/react'
 *
 * const graph = { '@context': 'https://schema.org', '@graph': [] }
 * toJsonLdProps({ graph })?.dangerouslySetInnerHTML // { __html: '{"@context":"https://schema.org","@graph":[]}' }
 * toJsonLdProps({ title: 'Fees' }) // undefined
 * ```
 */
export function toJsonLdProps({ graph }: Head): JsonLdProps | undefined {
  return graph === undefined ? undefined : toScriptProps(serializeGraph(graph))
}

/** The props of a script whose JSON is already safe as its text. */
export function toScriptProps(json: string): JsonLdProps {
  return { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: json } }
}
