import { VOID_ELEMENTS } from './elements.js'
import { decodeTextRun } from './entities.js'
import { replaceInvalidCharacters } from './escape.js'
import { walkVisibleHtml } from './walk.js'

/** A decoded piece of text, or an element. */
export type VisibleNode = string | VisibleElement

/** An element whose content a reader sees. */
export interface VisibleElement {
  /** In lower case. */
  readonly name: string
  /** The start tag; `readAttributes` reads the attributes. */
  readonly raw: string
  readonly children: readonly VisibleNode[]
}

/** How deep the tree is at most: what reads it may call itself for each level. Deeper elements lose their tags. */
const DEPTH = 64

/** Reads HTML as the tree of what a reader sees of it. */
export function readVisibleTree(html: string): readonly VisibleNode[] {
  const root: VisibleNode[] = []
  const parents: VisibleNode[][] = [root]
  let depth = 0
  const current = () => parents.at(-1) ?? root
  walkVisibleHtml(html, {
    text(raw) {
      current().push(replaceInvalidCharacters(decodeTextRun(raw)))
    },
    open(name, raw) {
      const children: VisibleNode[] = []
      const isVoid = VOID_ELEMENTS.has(name)
      if (isVoid || depth < DEPTH) current().push({ name, raw, children })
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
