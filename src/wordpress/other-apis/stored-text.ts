/** A `<` that begins a tag, unless it is that of an element that titles may contain. */
const TEXT_LESS_THAN =
  /<(?=[a-z/!?])(?!\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?:[\s/][^<>]*)?>)/gi

/**
 * Writes a decoded title as the REST API sends it: HTML. A decoded `<em>` may be an element or text; it is read as an element, as are
 * other elements that titles contain. Any other tag is text.
 */
export function toStoredTitle(decoded: string): string {
  return decoded.replaceAll('&', '&#038;').replace(TEXT_LESS_THAN, '&lt;')
}

/** Writes a decoded name as the REST API sends it: text with character references. */
export function toStoredName(decoded: string): string {
  return decoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
