/**
 * The separators that Yoast SEO stores as references. A title may hold the same character, typed by an editor, which
 * must not be taken for the separator: so a separator given as a character goes back to its reference.
 */
const REFERENCES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['–', '&#8211;'],
  ['—', '&#8212;'],
  ['·', '&#183;'],
  ['•', '&#8226;'],
  ['⋆', '&#8902;'],
  ['«', '&#171;'],
  ['»', '&#187;'],
  ['<', '&#060;'],
  ['>', '&#062;'],
  ['&', '&amp;'],
])

/** The separator between the parts of a title, in WordPress's stored form; `-` where none is given. */
export function storedSeparator(separator = '-'): string {
  return REFERENCES.get(separator) ?? separator
}
