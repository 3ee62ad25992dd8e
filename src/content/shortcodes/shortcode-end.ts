/**
 * Finds the end of a shortcode. In its values, WordPress may have made the quotes typographic, or may have written them as character
 * references.
 *
 * @param start Index after its name.
 * @param isNext Whether another shortcode starts at an index, which ends the search for the end of a value.
 * @returns Index after `]`; that of the ellipsis or the end of the text if the shortcode was cut there; -1 if there is none.
 * @see https://developer.wordpress.org/reference/functions/shortcode_parse_atts/
 */
export function endOfShortcode(text: string, start: number, isNext: (index: number) => boolean): number {
  let position = start
  for (;;) {
    position = after(SPACES, text, position) ?? position
    if (text.startsWith('/]', position)) return position + 2
    if (text.charAt(position) === ']') return position + 1
    if (after(CUT, text, position) !== undefined) return position
    const end = endOfAttribute(text, position, isNext)
    if (end === undefined) return endAtBracket(text, position)
    position = end
  }
}

/** The index after an attribute, or after a value without name. `undefined` if there is none, or if it does not end. */
function endOfAttribute(text: string, start: number, isNext: (index: number) => boolean): number | undefined {
  const name = after(NAME, text, start)
  if (name !== undefined && text.charAt(name) !== '=') return undefined
  const position = name === undefined ? start : name + 1
  for (const quote of QUOTES) {
    const content = after(quote, text, position)
    if (content !== undefined) return endOfValue(text, content, quote, isNext)
  }
  return name === undefined ? undefined : (after(UNQUOTED, text, position) ?? position)
}

/** The index after the quote that closes a value. Quotes within it are not followed by the end of a value. */
function endOfValue(
  text: string,
  start: number,
  quote: RegExp,
  isNext: (index: number) => boolean,
): number | undefined {
  // WordPress's typography makes one double quote of the two single quotes of an empty value.
  if (quote === DOUBLE_QUOTE && text.charAt(start - 1) !== '"' && /[\s\]]/.test(text.charAt(start)))
    return start
  let position = start
  for (;;) {
    const closing = after(quote, text, position)
    if (closing !== undefined && after(VALUE_END, text, closing) !== undefined) return closing
    if (position >= text.length) return text.includes(']', start) ? undefined : position
    if (text.charAt(position) === '[' && after(ELLIPSIS, text, position) !== undefined) return position
    if (text.charAt(position) === '[' && isNext(position)) return undefined
    position = closing ?? position + 1
  }
}

/** The index after the next closing bracket. -1 if another bracket opens before it. */
function endAtBracket(text: string, start: number): number {
  const next = text.indexOf('[', start)
  const end = text.slice(start, next < 0 ? text.length : next).indexOf(']')
  return end < 0 ? -1 : start + end + 1
}

/** The index after a match at `start`. `undefined` if there is none. */
function after(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const DOUBLE_QUOTE =
  /["“”„″«»]|&(?:quot|ldquo|rdquo|bdquo|Prime|laquo|raquo);|&#0*(?:34|171|187|822[012]|8243);/y
const SINGLE_QUOTE = /['‘’‚′]|&(?:apos|lsquo|rsquo|sbquo|prime);|&#0*(?:39|821[678]|8242);/y
const QUOTES: readonly RegExp[] = [DOUBLE_QUOTE, SINGLE_QUOTE]
const SPACES = /(?:[\s\u00a0]|&nbsp;|&#0*160;|<br\s*\/?>|<\/?p>)+/y
const NAME = /[\w:.%-]+/y
const UNQUOTED = /[^\s\][<>"'=]+/y
const ELLIPSIS = /\[?(?:…|\.{3}|&hellip;|&#8230;)/y
/** Where the text was cut. */
const CUT = /\[?(?:…|\.{3}|&hellip;|&#8230;)|$/y
const VALUE_END = /[\s\u00a0\]/<]|&nbsp;|&#0*160;|\[?(?:…|\.{3}|&hellip;|&#8230;)|$/y
