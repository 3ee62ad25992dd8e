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

/** The scopes that end at the elements of a name. */
export const SCOPE_BOUNDS: ReadonlyMap<string, readonly Scope[]> = /* @__PURE__ */ (() => {
  const element = elementSet('applet caption html marquee object table td template th')
  const names: Record<Scope, Iterable<string>> = {
    element: [...element, ...INTEGRATION_POINTS.keys()],
    button: [...element, ...INTEGRATION_POINTS.keys(), 'button'],
    list: [...element, ...INTEGRATION_POINTS.keys(), 'ol', 'ul'],
    item: [...SPECIAL_ELEMENTS]
      .filter((name) => name !== 'address' && name !== 'div' && name !== 'p')
      .concat([...INTEGRATION_POINTS.keys()]),
    table: elementSet('html table template'),
    block: [...SPECIAL_ELEMENTS, ...INTEGRATION_POINTS.keys()],
    html: INTEGRATION_POINTS.keys(),
    current: [],
  }
  const scopes = new Map<string, Scope[]>()
  for (const scope of Object.keys(names) as Scope[]) {
    for (const name of names[scope]) scopes.set(name, [...(scopes.get(name) ?? []), scope])
  }
  return scopes
})()
