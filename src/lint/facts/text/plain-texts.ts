import type { GraphFacts } from '../graph/graph-facts.js'
import type { Place } from '../place.js'
import { contentOf, type LintTag, type TagFacts } from '../tags/tag-facts.js'

/** A text that people read in one line: a title, a description, a name. */
export interface PlacedText {
  /** The text, decoded once. */
  readonly text: string
  /** `title`, the name of the `<meta>`, or the property of the graph. */
  readonly name: string
  /** Whether a tag says it, and not the graph. */
  readonly isInTag: boolean
  /** Where it stands. */
  readonly place: Place
}

/** Lists the texts of a head and its graph that are plain text; an answer's markup is none. */
export function listTexts(tags: TagFacts | undefined, graph: GraphFacts | undefined): PlacedText[] {
  const inGraph = (graph?.values ?? []).flatMap(({ value, property, node, place }): PlacedText[] => {
    if (typeof value !== 'string' || !TEXT_PROPERTIES.has(property)) return []
    // The description of a HowTo is markup, as its texts are. https://schema.org/HowTo
    if (property === 'description' && node.types.includes('HowTo')) return []
    return [{ text: value, name: property, isInTag: false, place }]
  })
  return [...(tags?.all ?? []).flatMap(textOf), ...inGraph]
}

function textOf(tag: LintTag): PlacedText[] {
  const { place } = tag
  if (tag.name === 'title') return [{ text: tag.text, name: 'title', isInTag: true, place }]
  if (tag.name !== 'meta') return []
  const name = (tag.attributes.get('property') ?? tag.attributes.get('name') ?? '').trim().toLowerCase()
  return TEXT_META.test(name) ? [{ text: contentOf(tag), name, isInTag: true, place }] : []
}

const TEXT_META =
  /^(?:author|description|keywords|(?:og|twitter):(?:title|description|site_name|(?:image:)?alt|(?:label|data)\d+)|article:(?:section|tag))$/

const TEXT_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'abstract',
  'alternateName',
  'alternativeHeadline',
  'articleSection',
  'caption',
  'description',
  'headline',
  'keywords',
  'name',
])
