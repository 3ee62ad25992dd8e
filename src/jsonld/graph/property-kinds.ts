import { hasType } from './find-nodes.js'
import type { GraphNode } from './node.js'

/** How a string in a property is read. */
export type StringKind = 'text' | 'url' | 'markup' | 'srcset'

/** Properties of schema.org whose value is plain text. */
export const TEXT_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'abstract',
  'alternateName',
  'alternativeHeadline',
  'articleBody',
  'articleSection',
  'caption',
  'description',
  'headline',
  'keywords',
  'name',
  // Yoast SEO's own.
  'pronouns',
  'title',
])

/** Properties of schema.org whose strings are URLs. https://schema.org/URL */
export const URL_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `acquireLicensePage actionableFeedbackPolicy archivedAt codeRepository contentUrl correctionsPolicy discussionUrl
  diversityPolicy downloadUrl embedUrl ethicsPolicy hasMap image installUrl item license logo mainEntityOfPage masthead
  paymentUrl publishingPrinciples relatedLink replyToUrl sameAs screenshot sdLicense serviceUrl significantLink target
  targetUrl thumbnailUrl tourBookingPage trackingUrl url urlTemplate usageInfo webFeed`.split(/\s+/),
  ))()

/** The kind of the strings in a property. `undefined` for a property that is not listed. */
export function kindOfProperty(key: string, node: GraphNode | undefined): StringKind | undefined {
  if (key === 'text' || (key === 'description' && isHowTo(node))) return 'markup'
  if (TEXT_PROPERTIES.has(key)) return 'text'
  return key === '@id' || URL_PROPERTIES.has(key) ? 'url' : undefined
}

/** Whether the strings in a property are plain text. */
export function isPlainText(key: string, node: GraphNode): boolean {
  return TEXT_PROPERTIES.has(key) && !(key === 'description' && isHowTo(node))
}

/** Whether the `text` of a node is the markup of an answer. https://schema.org/Answer */
export function isAnswer(node: GraphNode): boolean {
  return isOfSchemaType(node, 'Answer')
}

/** Whether the `description` of a node is markup. https://schema.org/HowTo */
function isHowTo(node: GraphNode | undefined): boolean {
  return node !== undefined && isOfSchemaType(node, 'HowTo')
}

/** Whether a node has a type, by name or by IRI. */
function isOfSchemaType(node: GraphNode, name: string): boolean {
  return (
    hasType(node, name) ||
    hasType(node, `https://schema.org/${name}`) ||
    hasType(node, `http://schema.org/${name}`)
  )
}
