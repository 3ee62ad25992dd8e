import { once } from '../../internal/once.js'
import { BUILDER_NAME } from './builder-names.js'

/**
 * Finds the end of a builder's shortcode. In its values, WordPress may have made the quotes typographic, or may have written them as
 * character references.
 *
 * @param start Index after its name.
 * @returns Index after `]`; that of the ellipsis or the end of the text if the shortcode was cut there; -1 if there is none.
 * @see https://developer.wordpress.org/reference/functions/shortcode_parse_atts/
 */
export function endOfShortcode(text: string, start: number): number {
  const { attribute, end } = patterns()
  attribute.lastIndex = start
  end.lastIndex = start
  // A pattern of all attributes would try every combination of their quotes.
  while (attribute.test(text)) end.lastIndex = attribute.lastIndex
  return end.test(text) ? end.lastIndex : -1
}

const DOUBLE_QUOTE =
  '(?:["“”„″«»]|&(?:quot|ldquo|rdquo|bdquo|Prime|laquo|raquo);|&#0*(?:34|171|187|822[012]|8243);)'
const SINGLE_QUOTE = "(?:['‘’‚′]|&(?:apos|lsquo|rsquo|sbquo|prime);|&#0*(?:39|821[678]|8242);)"
const SPACE = '[\\s\\u00a0]|&nbsp;|&#0*160;'
const ELLIPSIS = '(?:…|\\.{3}|&hellip;|&#8230;)'

const patterns = /* @__PURE__ */ once(() => {
  const cut = `\\[?${ELLIPSIS}|$`
  const name = '[\\w:.%-]+='
  const inValue = `(?!\\[/?${BUILDER_NAME})`
  // A quote within the value is not followed by the end of a value.
  const quoted = (quote: string) =>
    `(?:${name})?${quote}(?:` +
    `(?:${inValue}.)*?(?:${quote}(?=[\\]/<]|${SPACE}|${cut})|(?=\\[${ELLIPSIS}))|(?:${inValue}[^\\]])*$)`
  const attributes = [
    `(?:${SPACE}|<br\\s*/?>|</?p>)+`,
    // WordPress's typography makes one double quote of the two single quotes of an empty value.
    `(?:${name})?(?!")${DOUBLE_QUOTE}(?=[\\s\\]])`,
    quoted(DOUBLE_QUOTE),
    quoted(SINGLE_QUOTE),
    `${name}(?!${DOUBLE_QUOTE}|${SINGLE_QUOTE})[^\\s\\][<>"'=]*`,
  ]
  return {
    /** An attribute, with or without name and quotes, or what is between two. */
    attribute: new RegExp(attributes.join('|'), 'sy'),
    /** The bracket that ends the tag, before another one opens, or where the text was cut. */
    end: new RegExp(`(?=${cut})|[^[\\]]*\\]`, 'y'),
  }
})
