import { elementSet, HEADING_ELEMENTS } from './elements.js'
import { type Scope, SPECIAL_ELEMENTS } from './scopes.js'

/** Open elements to close: the innermost with one of the names, if it is in scope. */
export interface EndTarget {
  readonly names: readonly string[]
  readonly scope: Scope
}

/**
 * The elements that a start tag closes before its own element opens, each as often as it is in scope.
 *
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export function endsImpliedBy(name: string): readonly EndTarget[] {
  return IMPLIED_ENDS.get(name) ?? NO_ENDS
}

/** The element that an end tag closes. */
export function endTagTarget(name: string): EndTarget {
  if (HEADING_ELEMENTS.has(name)) return ANY_HEADING
  return { names: [name], scope: scopeOfEndTag(name) }
}

function scopeOfEndTag(name: string): Scope {
  if (TABLE_PARTS.has(name) || name === 'table') return 'table'
  if (name === 'p') return 'button'
  if (name === 'li') return 'list'
  if (name === 'template') return 'html'
  return SPECIAL_ELEMENTS.has(name) ? 'element' : 'block'
}

const TABLE_PART_NAMES = 'caption colgroup tbody td tfoot th thead tr'

/** The elements whose tags a browser ignores outside a table. */
export const TABLE_PARTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(TABLE_PART_NAMES)

const NO_ENDS: readonly EndTarget[] = []
const HEADINGS = 'h1 h2 h3 h4 h5 h6'
const ANY_HEADING: EndTarget = /* @__PURE__ */ target(HEADINGS, 'element')

const IMPLIED_ENDS: ReadonlyMap<string, readonly EndTarget[]> = /* @__PURE__ */ (() => {
  const ends = new Map<string, readonly EndTarget[]>()
  const add = (names: string, ...targets: EndTarget[]) => {
    for (const name of names.split(' ')) ends.set(name, targets)
  }
  const paragraph = target('p', 'button')
  add(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header ' +
      'hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
    paragraph,
  )
  add(HEADINGS, paragraph, target(HEADINGS, 'current'))
  add('li', target('li', 'item'), paragraph)
  add('dd dt', target('dd dt', 'item'), paragraph)
  add('a', target('a', 'element'))
  add('button', target('button', 'element'))
  add('input select', target('select', 'element'))
  add('option', target('option', 'current'))
  add('optgroup', target('option', 'current'), target('optgroup', 'current'))
  add('rp rt', target('rb rp rt', 'current'))
  add('rb rtc', target('rb rp rt rtc', 'current'))
  add('td th', target('caption colgroup td th', 'table'))
  add('tr', target('caption colgroup td th tr', 'table'))
  add('caption colgroup tbody tfoot thead', target(TABLE_PART_NAMES, 'table'))
  return ends
})()

function target(names: string, scope: Scope): EndTarget {
  return { names: names.split(' '), scope }
}
