import { serializeGraph } from '../../jsonld/graph/serialize-graph.js'
import type { Head } from '../model/head.js'
import { isPrintable, printableAttributes } from './render-head.js'
import { toTags } from './to-tags.js'

/** An element of a head as a host may print it: only attributes that HTML can hold, no address that would run. */
export type HeadElement = TextElement | VoidElement

/** An element with text in it. */
export interface TextElement {
  /** The element's name. */
  readonly name: 'title' | 'script'
  /** Its attributes, decoded; of a script its `type`. */
  readonly attributes: Readonly<Record<string, string>>
  /** The text of a title, not escaped yet; the JSON of a script, safe as its text and not to be escaped. */
  readonly text: string
}

/** An element without content. */
export interface VoidElement {
  /** The element's name. */
  readonly name: 'meta' | 'link'
  /** Its attributes, decoded, in the order in which they are printed. */
  readonly attributes: Readonly<Record<string, string>>
}

/** What `renderHead` prints, for hosts that print by themselves: the same elements in the same order. */
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
