import { checkHead } from '../../head/model/check-head.js'
import type { Head } from '../../head/model/head.js'
import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'

/** The props of a JSON-LD script, for `<script {...props} />`. */
export interface JsonLdProps {
  /** The media type of JSON-LD. */
  type: 'application/ld+json'
  /** The JSON as the text of the script. Every `<` is escaped, so nothing can end the script. */
  dangerouslySetInnerHTML: {
    /** Safe as the text of a script. */
    __html: string
  }
}

/**
 * Makes the props of the JSON-LD script for a head's graph.
 *
 * React prints the script where it is rendered, in `<head>` or `<body>`. Search engines read both.
 *
 * @returns `undefined` if the head has no graph.
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
export function toJsonLdProps(head: Head): JsonLdProps | undefined {
  checkHead(head)
  const { graph } = head
  return graph === undefined ? undefined : toScriptProps(serializeGraph(graph))
}

/** Makes the props of a script from JSON that is already escaped for it. */
export function toScriptProps(json: string): JsonLdProps {
  return { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: json } }
}
