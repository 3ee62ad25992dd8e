import { hasType } from './find-nodes.js'
import type { GraphNode } from './node.js'

/** The kind of a string in a property. */
export type StringKind = 'text' | 'url' | 'markup' | 'srcset'

/** Properties of schema.org with plain text. */
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
  // A property of Yoast SEO.
  'pronouns',
  'title',
])

/** Properties of schema.org with URLs. https://schema.org/URL */
export const URL_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `acquireLicensePage actionableFeedbackPolicy archivedAt codeRepository contentUrl correctionsPolicy discussionUrl
  diversityPolicy downloadUrl embedUrl ethicsPolicy hasMap image installUrl item license logo mainEntityOfPage masthead
  paymentUrl publishingPrinciples relatedLink replyToUrl sameAs screenshot sdLicense serviceUrl significantLink target
  targetUrl thumbnailUrl tourBookingPage trackingUrl url urlTemplate usageInfo webFeed`.split(/\s+/),
  ))()

const HOW_TO_TYPES = [
  'HowTo',
  'HowToSection',
  'HowToStep',
  'HowToDirection',
  'HowToTip',
  'HowToItem',
] as const

/** The kind of the strings in a property. `undefined` for an unknown property. */
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

/** Whether the `description` of a node is markup: that of a how-to and its parts. https://schema.org/HowTo */
function isHowTo(node: GraphNode | undefined): boolean {
  return node !== undefined && HOW_TO_TYPES.some((type) => isOfSchemaType(node, type))
}

/** Whether a node has a schema.org type, written as a name or as an IRI. */
function isOfSchemaType(node: GraphNode, name: string): boolean {
  return (
    hasType(node, name) ||
    hasType(node, `https://schema.org/${name}`) ||
    hasType(node, `http://schema.org/${name}`)
  )
}
