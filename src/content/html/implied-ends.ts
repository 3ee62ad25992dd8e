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
  if (TABLE_PARTS.has(name) || name === 'table') return { names: [name], scope: 'table' }
  if (name === 'p') return { names: [name], scope: 'button' }
  if (name === 'li') return { names: [name], scope: 'list' }
  return { names: [name], scope: SPECIAL_ELEMENTS.has(name) ? 'element' : 'block' }
}

/** The elements whose tags a browser ignores outside a table. */
export const TABLE_PARTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'caption colgroup tbody td tfoot th thead tr',
)

const NO_ENDS: readonly EndTarget[] = []
const HEADINGS: readonly string[] = /* @__PURE__ */ Array.from(HEADING_ELEMENTS)
const ANY_HEADING: EndTarget = { names: HEADINGS, scope: 'element' }

const IMPLIED_ENDS: ReadonlyMap<string, readonly EndTarget[]> = /* @__PURE__ */ (() => {
  const paragraph: EndTarget = { names: ['p'], scope: 'button' }
  const ends = new Map<string, readonly EndTarget[]>()
  const add = (names: string, ...implied: EndTarget[]) => {
    for (const name of names.split(' ')) ends.set(name, implied)
  }
  add(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header ' +
      'hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
    paragraph,
  )
  add('h1 h2 h3 h4 h5 h6', paragraph, { names: HEADINGS, scope: 'current' })
  add('li', { names: ['li'], scope: 'item' }, paragraph)
  add('dd dt', { names: ['dd', 'dt'], scope: 'item' }, paragraph)
  add('a', { names: ['a'], scope: 'element' })
  add('button', { names: ['button'], scope: 'element' })
  add('option', { names: ['option'], scope: 'current' })
  add('optgroup', { names: ['option'], scope: 'current' }, { names: ['optgroup'], scope: 'current' })
  add('rp rt', { names: ['rb', 'rp', 'rt'], scope: 'current' })
  add('rb rtc', { names: ['rb', 'rp', 'rt', 'rtc'], scope: 'current' })
  add('td th', { names: ['caption', 'colgroup', 'td', 'th'], scope: 'table' })
  add('tr', { names: ['caption', 'colgroup', 'td', 'th', 'tr'], scope: 'table' })
  add('caption colgroup tbody tfoot thead', {
    names: ['caption', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
    scope: 'table',
  })
  return ends
})()
