import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'

/**
 * Decodes the character references of a plain-text value, exactly once.
 *
 * Named and numeric references are decoded as HTML defines them, but only those that end in a semicolon, so that
 * the query string in `?a=1&copy=2` stays as it is. What is no reference stays text; nothing throws.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
 * @param text Text in which references may stand: a WordPress title, a term name, an SEO plugin's field.
 * @returns The text that a reader is meant to see; the same string where there is nothing to decode.
 * @example
 * ```ts
 * import { decodeEntities } from 'wp-faq-seo/content'
 *
 * decodeEntities('Q&#038;A &#8211; caf&eacute;') // 'Q&A – café'
 * decodeEntities('&amp;lt;') // '&lt;'
 * decodeEntities('/?a=1&copy=2') // '/?a=1&copy=2'
 * ```
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}

/** Decodes one run of HTML text as a browser does: `&amp` and other old names count without their semicolon. */
export function decodeTextRun(raw: string): string {
  return raw.includes('&') ? decodeHTML(raw) : raw
}

/** Decodes an attribute value as a browser does: an old name without semicolon counts unless `=` or a letter follows. */
export function decodeAttribute(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
}
