import { isTextMeta } from '../../../head/model/property-kinds.js'
import { isPlainText } from '../../../jsonld/graph/property-kinds.js'
import type { GraphFacts } from '../graph/graph-facts.js'
import type { Place } from '../place.js'
import { contentOf, nameOfMeta, type TagFacts } from '../tags/tag-facts.js'

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
  const texts: PlacedText[] = []
  for (const tag of tags?.all ?? []) {
    const { place } = tag
    const name = tag.name === 'title' ? tag.name : nameOfMeta(tag)
    if (tag.name === 'title') texts.push({ text: tag.text, name, isInTag: true, place })
    else if (isTextMeta(name)) texts.push({ text: contentOf(tag), name, isInTag: true, place })
  }
  for (const { value, property, node, place } of graph?.values ?? []) {
    if (typeof value === 'string' && isPlainText(property, node.node))
      texts.push({ text: value, name: property, isInTag: false, place })
  }
  return texts
}
