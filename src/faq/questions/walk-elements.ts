import { type Attributes, readAttributes } from '../../content/html/attributes.js'
import { VOID_ELEMENTS } from '../../content/html/elements.js'
import { walkHtml } from '../../content/html/walk.js'

/** An element of a walk, open or closed. Positions are indexes into the HTML. */
export interface OpenElement {
  readonly name: string
  /** The start tag. */
  readonly raw: string
  readonly parent: OpenElement | undefined
  readonly start: number
  readonly contentStart: number
  /** `OPEN` until the walk reaches it, as is `end`. */
  contentEnd: number
  end: number
  /** Whether the end tag is written out. */
  hasEndTag: boolean
  /** Filled in by `attributesOf`. */
  attributes: Attributes | undefined
  /** Filled in by the first class selector: the classes with a space around each. */
  classes: string | undefined
}

/** Receives the elements of a walk, in document order. */
export interface ElementVisitor {
  /** An element begins. A void element is closed already. */
  open(element: OpenElement): void
  /** An element ends. Not called for void elements. */
  close(element: OpenElement): void
}

/** The end of an element that is still open. */
const OPEN = -1

/** Whether the walk is still inside an element. */
export function isOpen(element: OpenElement): boolean {
  return element.end === OPEN
}

/** Walks HTML as a browser nests it, and reports to the visitor where each element begins and ends. */
export function walkElements(html: string, visitor: ElementVisitor): void {
  let innermost: OpenElement | undefined
  walkHtml(html, {
    text() {},
    open(name, raw, start) {
      const contentStart = start + raw.length
      const isVoid = VOID_ELEMENTS.has(name)
      const element: OpenElement = {
        name,
        raw,
        parent: innermost,
        start,
        contentStart,
        contentEnd: isVoid ? contentStart : OPEN,
        end: isVoid ? contentStart : OPEN,
        hasEndTag: false,
        attributes: undefined,
        classes: undefined,
      }
      if (!isVoid) innermost = element
      visitor.open(element)
    },
    close(_, raw, end) {
      const element = innermost as OpenElement
      element.contentEnd = end
      element.end = end + raw.length
      element.hasEndTag = raw !== ''
      innermost = element.parent
      visitor.close(element)
    },
  })
}

/** The attributes of an element, character references not decoded. */
export function attributesOf(element: OpenElement): Attributes {
  element.attributes ??= readAttributes(element.raw)
  return element.attributes
}
