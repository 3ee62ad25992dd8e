/**
 * The separators that Yoast SEO stores as character references. In this form, a separator differs from the same character
 * typed in a title.
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

/** Converts the separator of titles to WordPress's stored form. */
export function storedSeparator(separator = '-'): string {
  return REFERENCES.get(separator) ?? separator
}
