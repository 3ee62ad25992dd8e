import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'

/**
 * Decodes the character references of a plain-text value, exactly once.
 *
 * Decodes named and numeric references as HTML defines them, but only if they end in a semicolon: the query string in
 * `?a=1&copy=2` stays. Anything else stays as it is. Never throws.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
 * @param text Text that may contain references: a WordPress title, a term name, a field of an SEO plugin.
 * @returns The text that a reader is meant to see. The same string if there is nothing to decode.
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

/** Decodes raw text as a browser does: legacy names such as `&amp` need no semicolon. */
export function decodeTextRun(raw: string): string {
  return raw.includes('&') ? decodeHTML(raw) : raw
}

/** Decodes a raw attribute value as a browser does: legacy names need no semicolon unless `=` or a letter follows. */
export function decodeAttribute(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
}
