import { addToGroup } from '../../internal/group-by.js'
import { elementSet } from './elements.js'
import { INTEGRATION_POINTS } from './foreign-elements.js'

/**
 * How far up the open elements the tree builder looks for one.
 *
 * `element`, `button`, `list` and `table` are the scopes of those names in the standard. The others are the stop
 * conditions that the standard writes out:
 *
 * - `block` stops at every special element: an end tag of formatting does not reach out of its block.
 * - `item` stops at the elements that keep a list item or a term from being closed.
 * - `html` stops where SVG or MathML goes back to HTML.
 * - `current` stops at the innermost element.
 *
 * https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope
 */
export type Scope = 'element' | 'button' | 'list' | 'item' | 'table' | 'block' | 'html' | 'current'

/** https://html.spec.whatwg.org/multipage/parsing.html#special */
export const SPECIAL_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript ' +
    'object ol p param plaintext pre script search section select source style summary table tbody td template ' +
    'textarea tfoot th thead tr track ul wbr xmp',
)

/** The scopes that end at the elements of a name, other than `current`. */
export function scopesEndedBy(name: string): readonly Scope[] {
  return SCOPES.get(name) ?? NO_SCOPES
}

const NO_SCOPES: readonly Scope[] = []

const SCOPES: ReadonlyMap<string, readonly Scope[]> = /* @__PURE__ */ (() => {
  const scopes = new Map<string, Scope[]>()
  const add = (scope: Scope, names: Iterable<string>) => {
    for (const name of names) addToGroup(scopes, name, scope)
  }
  const html = [...INTEGRATION_POINTS.keys()]
  const element = [...html, ...elementSet('applet caption html marquee object table td template th')]
  const block = [...html, ...SPECIAL_ELEMENTS]
  add('element', element)
  add('button', [...element, 'button'])
  add('list', [...element, 'ol', 'ul'])
  add(
    'item',
    block.filter((name) => name !== 'address' && name !== 'div' && name !== 'p'),
  )
  add('table', ['html', 'table', 'template'])
  add('block', block)
  add('html', html)
  return scopes
})()
