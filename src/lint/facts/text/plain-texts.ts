import { isTextMeta } from '../../../head/model/property-kinds.js'
import { isPlainText } from '../../../jsonld/graph/property-kinds.js'
import type { GraphFacts } from '../graph/graph-facts.js'
import type { Place } from '../place.js'
import { contentOf, type LintTag, nameOfMeta, type TagFacts } from '../tags/tag-facts.js'

/** A plain text: a title, a description, a name. */
export interface PlacedText {
  /** The text, decoded once. */
  readonly text: string
  /** `title`, the name of the `<meta>`, or the property of the graph. */
  readonly name: string
  /** Whether the text is in a tag, not in the graph. */
  readonly isInTag: boolean
  /** The place of the text. */
  readonly place: Place
}

/** Lists the plain texts of a head and its graph. Markup, such as that of answers, is excluded. */
export function listTexts(tags: TagFacts | undefined, graph: GraphFacts | undefined): PlacedText[] {
  const inGraph = (graph?.values ?? []).flatMap(({ value, property, node, place }): PlacedText[] =>
    typeof value === 'string' && isPlainText(property, node.node)
      ? [{ text: value, name: property, isInTag: false, place }]
      : [],
  )
  return [...(tags?.all ?? []).flatMap(textsInTag), ...inGraph]
}

function textsInTag(tag: LintTag): PlacedText[] {
  const { place } = tag
  if (tag.name === 'title') return [{ text: tag.text, name: 'title', isInTag: true, place }]
  const name = nameOfMeta(tag)
  return isTextMeta(name) ? [{ text: contentOf(tag), name, isInTag: true, place }] : []
}
