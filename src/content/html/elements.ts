/** Elements without content or end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements (and obsolete ones). */
export const VOID_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements that stand on lines of their own: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
export const BLOCK_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre ' +
    'search section summary table tbody tfoot thead tr ul',
)

/** The six headings, whose end tags end each other. */
export const HEADING_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet('h1 h2 h3 h4 h5 h6')

/** Elements whose content no reader sees: scripts, embedded documents and their fallbacks, controls, drawings. */
export const INVISIBLE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'annotation annotation-xml applet audio canvas datalist frameset iframe meter noembed noframes noscript object ' +
    'plaintext progress rp script select style svg template textarea title video xmp',
)

/** A set of element names, written as one line. */
export function elementSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
