import { VOID_ELEMENTS } from './elements.js'
import { decodeTextRun } from './entities.js'
import { replaceUnfit } from './escape.js'
import { walkSeenHtml } from './walk.js'

/** A decoded piece of text, or an element. */
export type SeenNode = string | SeenElement

/** An element whose content a reader sees. */
export interface SeenElement {
  /** In lower case. */
  readonly name: string
  /** The start tag; `readAttributes` reads the attributes. */
  readonly source: string
  readonly children: readonly SeenNode[]
}

/** How deep the tree is at most: what reads it may call itself for each level. Deeper elements lose their tags. */
const DEPTH = 64

/** Reads HTML as the tree of what a reader sees of it. */
export function readSeenTree(html: string): readonly SeenNode[] {
  const root: SeenNode[] = []
  const parents: SeenNode[][] = [root]
  let depth = 0
  const current = () => parents.at(-1) ?? root
  walkSeenHtml(html, {
    text(source) {
      current().push(replaceUnfit(decodeTextRun(source)))
    },
    open(name, source) {
      const children: SeenNode[] = []
      const isVoid = VOID_ELEMENTS.has(name)
      if (isVoid || depth < DEPTH) current().push({ name, source, children })
      if (isVoid) return
      if (depth < DEPTH) parents.push(children)
      depth++
    },
    close() {
      depth--
      if (depth < DEPTH) parents.pop()
    },
  })
  return root
}
