import { VOID_ELEMENTS } from './elements.js'
import { decodeReadText } from './entities.js'
import { replaceInvalidCharacters } from './escape.js'
import { walkVisibleHtml } from './walk.js'

/** A piece of decoded text, or an element. */
export type VisibleNode = string | VisibleElement

/** An element whose content is shown. */
export interface VisibleElement {
  /** The name in lower case. */
  readonly name: string
  /** The start tag; `readAttributes` reads the attributes. */
  readonly raw: string
  readonly children: readonly VisibleNode[]
}

/** The depth of the tree, limited so that it can be read by recursion. Deeper elements lose their tags. */
const MAX_DEPTH = 64

/** Reads HTML as a tree, without the elements that a browser does not show as text. */
export function readVisibleTree(html: string): readonly VisibleNode[] {
  const root: VisibleNode[] = []
  const parents: VisibleNode[][] = [root]
  let depth = 0
  const current = () => parents.at(-1) ?? root
  walkVisibleHtml(html, {
    text(raw) {
      current().push(replaceInvalidCharacters(decodeReadText(raw)))
    },
    open(name, raw) {
      const children: VisibleNode[] = []
      const isVoid = VOID_ELEMENTS.has(name)
      if (isVoid || depth < MAX_DEPTH) current().push({ name, raw, children })
      if (isVoid) return
      if (depth < MAX_DEPTH) parents.push(children)
      depth++
    },
    close() {
      depth--
      if (depth < MAX_DEPTH) parents.pop()
    },
  })
  return root
}
