import { isSelfClosing } from './attributes.js'
import { type Binding, createElementStack, type ElementStack } from './element-stack.js'
import { INVISIBLE_ELEMENTS, VOID_ELEMENTS } from './elements.js'
import { FOREIGN_BREAKOUTS, INTEGRATION_POINTS, isForeignRoot } from './foreign-elements.js'
import { endsImpliedBy, endTagTarget, TABLE_PARTS } from './implied-ends.js'
import { tokenizeHtml } from './tokens.js'

/** What {@link walkHtml} reports, in document order. `raw` is a slice of the input, references not decoded. */
export interface HtmlVisitor {
  /** A piece of text, including the text of scripts and styles. */
  text(raw: string): void
  /** An element opens at `start`: its name in lower case and its start tag, whose attributes `readAttributes` reads. */
  open(name: string, raw: string, start: number): void
  /** The content of the innermost open element ends at `end`. `raw` is the end tag, or `''` if the end is implied. */
  close(name: string, raw: string, end: number): void
}

/**
 * Walks HTML as elements: every `open` gets exactly one `close`, properly nested. Void elements get only `open`.
 *
 * Follows the tree builder of the standard: optional end tags are implied, end tags without a start are dropped, and
 * what is still open at the end is closed there. Content that the tree builder would move out of a table, and formatting
 * that it would reopen, stay as in the source. Takes linear time.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 * @param isTransparent Elements that end no scope, because the visitor keeps their content but not their tags. Ends
 * are then implied as they will be when the output is parsed again.
 * @returns `false` if the input ends within a tag or a comment.
 */
export function walkHtml(
  html: string,
  visitor: HtmlVisitor,
  isTransparent: (name: string) => boolean = never,
): boolean {
  const stack = createElementStack()
  const walk: Walk = { stack, visitor, isTransparent }
  const isWhole = tokenizeHtml(html, {
    isForeign: () => stack.foreignRoot() >= 0,
    text: (raw) => visitor.text(raw),
    open(name, raw, start) {
      if (stack.foreignRoot() < 0) openInHtml(walk, name, raw, start)
      else if (FOREIGN_BREAKOUTS.has(name)) {
        leaveForeign(walk, start)
        openInHtml(walk, name, raw, start)
      } else openInForeign(walk, name, raw, start)
    },
    close(name, raw, start) {
      if (stack.names[stack.names.length - 1] === name) closeCurrent(walk, raw, start)
      else closeOther(walk, name, raw, start)
    },
  })
  closeFrom(walk, 0, '', html.length)
  return isWhole
}

/** Walks HTML as {@link walkHtml} does, and leaves out the elements that a browser does not show as text. */
export function walkVisibleHtml(html: string, visitor: HtmlVisitor): void {
  let invisible = 0
  walkHtml(html, {
    text(raw) {
      if (invisible === 0) visitor.text(raw)
    },
    open(name, raw, start) {
      if (INVISIBLE_ELEMENTS.has(name)) invisible++
      else if (invisible === 0) visitor.open(name, raw, start)
    },
    close(name, raw, end) {
      if (INVISIBLE_ELEMENTS.has(name)) invisible--
      else if (invisible === 0) visitor.close(name, raw, end)
    },
  })
}

interface Walk {
  readonly stack: ElementStack
  readonly visitor: HtmlVisitor
  readonly isTransparent: (name: string) => boolean
}

function openInHtml(walk: Walk, name: string, raw: string, start: number): void {
  const { stack, visitor } = walk
  if (TABLE_PARTS.has(name) && stack.findInScope(TABLE, 'table') < 0) return
  // In a `<select>`, its start tag is an end tag.
  const isEnd = name === 'select' && stack.findInScope(SELECT, 'element') >= 0
  for (const { names, scope } of endsImpliedBy(name)) {
    for (let index = stack.findInScope(names, scope); index >= 0; index = stack.findInScope(names, scope))
      closeFrom(walk, index, '', start)
  }
  if (isEnd) return
  visitor.open(name, raw, start)
  if (VOID_ELEMENTS.has(name)) return
  if (isForeignRoot(name) && isSelfClosing(raw)) visitor.close(name, '', start + raw.length)
  // Outside SVG and MathML the name of an integration point means nothing in particular.
  else push(walk, name, INTEGRATION_POINTS.has(name) ? 'current' : 'scopes')
}

function openInForeign(walk: Walk, name: string, raw: string, start: number): void {
  const { stack, visitor } = walk
  visitor.open(name, raw, start)
  if (VOID_ELEMENTS.has(name)) return
  if (isSelfClosing(raw)) visitor.close(name, '', start + raw.length)
  else {
    const isIntegrationPoint = INTEGRATION_POINTS.get(name) === stack.names[stack.foreignRoot()]
    push(walk, name, isIntegrationPoint ? 'scopes' : 'current')
  }
}

function push({ stack, isTransparent }: Walk, name: string, binding: Binding): void {
  stack.push(name, isTransparent(name) ? 'none' : binding)
}

/** Handles an end tag that does not name the innermost element. */
function closeOther(walk: Walk, name: string, raw: string, start: number): void {
  const { stack, visitor } = walk
  const opensInstead = name === 'p' || name === 'br'
  if (opensInstead) leaveForeign(walk, start)
  const index = findEndTagTarget(stack, name)
  if (index >= 0) closeFrom(walk, index, stack.names[index] === name ? raw : '', start)
  else if (opensInstead) {
    // A browser reads `</br>` as `<br>`, and `</p>` without a start tag as an empty paragraph.
    visitor.open(name, `<${name}>`, start)
    if (name === 'p') visitor.close(name, raw, start)
  }
}

/** An end tag in SVG or MathML closes what is open there, and otherwise follows the rules of HTML. */
function findEndTagTarget(stack: ElementStack, name: string): number {
  const root = stack.foreignRoot()
  if (root >= 0 && stack.indexOf(name) >= root) return stack.findInScope([name], 'html')
  const { names, scope } = endTagTarget(name)
  return stack.findInScope(names, scope)
}

function leaveForeign(walk: Walk, at: number): void {
  for (let root = walk.stack.foreignRoot(); root >= 0; root = walk.stack.foreignRoot())
    closeFrom(walk, root, '', at)
}

/** Closes the element at `index` with its end tag, after everything that is open in it. */
function closeFrom(walk: Walk, index: number, endTag: string, at: number): void {
  for (let depth = walk.stack.names.length; depth > index; depth--)
    closeCurrent(walk, depth === index + 1 ? endTag : '', at)
}

function closeCurrent({ stack, visitor }: Walk, endTag: string, at: number): void {
  visitor.close(stack.pop(), endTag, at)
}

const TABLE: readonly string[] = ['table']
const SELECT: readonly string[] = ['select']

function never(): boolean {
  return false
}
