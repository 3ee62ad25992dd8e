import { elementSet } from './elements.js'

/**
 * The elements inside SVG or MathML whose content is HTML again, each with the language that it belongs to.
 *
 * https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point
 */
export const INTEGRATION_POINTS: ReadonlyMap<string, 'svg' | 'math'> = /* @__PURE__ */ new Map([
  ['annotation-xml', 'math'],
  ['desc', 'svg'],
  ['foreignobject', 'svg'],
  ['mi', 'math'],
  ['mn', 'math'],
  ['mo', 'math'],
  ['ms', 'math'],
  ['mtext', 'math'],
  ['title', 'svg'],
])

/** The start tags that end SVG and MathML: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign */
export const FOREIGN_BREAKOUTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
)

/** Whether an element begins SVG or MathML. */
export function isForeignRoot(name: string): name is 'svg' | 'math' {
  return name === 'svg' || name === 'math'
}
