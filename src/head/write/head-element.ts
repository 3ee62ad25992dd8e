import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import type { Head } from '../model/head.js'
import { isPrintable, printableAttributes } from './render-head.js'
import { toTags } from './to-tags.js'

/** An element of a head that is safe to print: valid attribute names, no event handlers, no active URLs. */
export type HeadElement = TextElement | VoidElement

/** An element with text. */
export interface TextElement {
  /** The element's name. */
  readonly name: 'title' | 'script'
  /** The attributes, decoded. A script has only its `type`. */
  readonly attributes: Readonly<Record<string, string>>
  /** The text of a title, to be escaped; or the JSON of a script, which must not be escaped. */
  readonly text: string
}

/** An element without content. */
export interface VoidElement {
  /** The element's name. */
  readonly name: 'meta' | 'link'
  /** The attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** Lists the elements that `renderHead` prints, in the same order, for frameworks that render them. */
export function listElements(head: Head): HeadElement[] {
  return toTags(head)
    .filter(isPrintable)
    .map((tag): HeadElement => {
      switch (tag.tag) {
        case 'title':
          return { name: 'title', attributes: {}, text: tag.text }
        case 'script':
          return {
            name: 'script',
            attributes: { type: 'application/ld+json' },
            text: serializeGraph(tag.json),
          }
        default:
          return { name: tag.tag, attributes: printableAttributes(tag.attributes) }
      }
    })
}
