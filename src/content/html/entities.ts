import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'

/**
 * Decodes the character references of a plain-text value, exactly once.
 *
 * Decodes named references as HTML defines them, but only if they end in a semicolon: the query string in `?a=1&copy=2` stays.
 * Numeric references need no semicolon, as in a browser, if they stand for a visible character. Anything else stays as it is.
 * Never throws.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-state
 * @param text Text that may contain references: a WordPress title, a term name, a field of an SEO plugin.
 * @returns The text that a reader is meant to see. The same string if there is nothing to decode.
 * @example
 * ```ts
 * import { decodeEntities } from 'wp-faq-seo/content'
 *
 * decodeEntities('Q&#038;A &#8211; caf&eacute;') // 'Q&A – café'
 * decodeEntities('&amp;lt;') // '&lt;'
 * decodeEntities('Opening hours &#8211 online') // 'Opening hours – online'
 * decodeEntities('/?a=1&copy=2') // '/?a=1&copy=2'
 * ```
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text.replace(OPEN_NUMBER, '$&;')) : text
}

/** A numeric reference without a semicolon, from U+0020. Lower ones are misprints, as in "the &#1 choice". */
const OPEN_NUMBER =
  /&#(?:0*(?:3[2-9]|[4-9]\d|[1-9]\d{2,})(?![\d;])|x0*(?:[2-9a-f][\da-f]|[1-9a-f][\da-f]{2,})(?![\da-f;]))/gi

/** Decodes raw text as a browser does: legacy names such as `&amp` need no semicolon. */
export function decodeTextRun(raw: string): string {
  return raw.includes('&') ? decodeHTML(raw) : raw
}

/** Decodes raw text as {@link decodeTextRun}, but keeps misprints as {@link decodeEntities} does: "the &#1 choice". */
export function decodeReadText(raw: string): string {
  return raw.includes('&') ? decodeHTML(raw.replace(OPEN_CONTROL, '&amp;$1')) : raw
}

/** A numeric reference without semicolon, below U+0020. */
const OPEN_CONTROL = /&(#(?:0*(?:[12]?\d|3[01])(?![\d;])|x0*1?[\da-f](?![\da-f;])))/gi

/** Decodes a raw attribute value as a browser does: legacy names need no semicolon unless `=` or a letter follows. */
export function decodeAttribute(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
}
