/** Elements that have no content and no end tag, including obsolete ones: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const VOID_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements that start a new line: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
export const BLOCK_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre ' +
    'search section summary table tbody tfoot thead tr ul',
)

/** The headings. The end tag of any heading closes any other heading. */
export const HEADING_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet('h1 h2 h3 h4 h5 h6')

/** Elements whose content is not shown as text: scripts, embedded documents and their fallbacks, controls, drawings. */
export const INVISIBLE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'annotation annotation-xml applet audio canvas datalist frameset iframe meter noembed noframes noscript object ' +
    'plaintext progress rp script select style svg template textarea title video xmp',
)

/** Makes a set of space-separated names. */
export function elementSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
