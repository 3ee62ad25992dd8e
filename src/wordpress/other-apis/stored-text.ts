/** A `<` that begins a tag, and the name of the element. */
const TAG = /<(?=[a-z/!?])(\/?)([a-z]*)/gi

const PHRASING =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/

const VOID = /^(?:br|img|wbr)$/

/**
 * Writes a decoded title as the REST API sends it: HTML. A decoded `<em>` may be an element or text; it is read as an element if it has
 * an end tag. Other tags are text, except those of elements that titles contain.
 */
export function toStoredTitle(decoded: string): string {
  const text = decoded.replaceAll('&', '&#038;')
  const lower = text.toLowerCase()
  // Hostile titles repeat a tag without its pair.
  const found = new Map<string, boolean>()
  const includes = (tag: string) => {
    const known = found.get(tag) ?? lower.includes(tag)
    found.set(tag, known)
    return known
  }
  return text.replace(TAG, (tag, slash: string, written: string) => {
    const name = written.toLowerCase()
    const isPair = PHRASING.test(name) && includes(slash === '' ? `</${name}>` : `<${name}`)
    return isPair || VOID.test(name) ? tag : `&lt;${tag.slice(1)}`
  })
}

/** Writes a decoded name as the REST API sends it: text with character references. */
export function toStoredName(decoded: string): string {
  return decoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
