/**
 * Escapes text for the content of an element, including `<title>`.
 *
 * `&`, `<` and `>` become references. NUL and lone surrogates, which no HTML document can contain, become U+FFFD.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 * @param text Decoded plain text.
 * @returns HTML. The same string if there is nothing to escape.
 * @example
 * ```ts
 * import { escapeText } from 'wp-faq-seo/content'
 *
 * escapeText('1 < 2 & "so on"') // '1 &lt; 2 &amp; "so on"'
 * ```
 */
export function escapeText(text: string): string {
  return UNSAFE_IN_TEXT.test(text) ? replaceInvalidCharacters(escapeMarkup(text)) : text
}

/**
 * Escapes text for an attribute value in double quotes.
 *
 * Like {@link escapeText}, and `"` becomes `&quot;`. Single quotes stay: do not put the result in single quotes.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 * @param text Decoded plain text, or a URL.
 * @returns HTML. The same string if there is nothing to escape.
 * @example
 * ```ts
 * import { escapeAttribute } from 'wp-faq-seo/content'
 *
 * `<a title="${escapeAttribute('"Q&A" > guess')}">` // '<a title="&quot;Q&amp;A&quot; &gt; guess">'
 * ```
 */
export function escapeAttribute(text: string): string {
  return UNSAFE_IN_ATTRIBUTE.test(text)
    ? replaceInvalidCharacters(escapeMarkup(text)).replaceAll('"', '&quot;')
    : text
}

/** Escapes each `<` of raw text. Character references in it stay. */
export function escapeLessThan(raw: string): string {
  return raw.includes('<') ? raw.replaceAll('<', '&lt;') : raw
}

/** Replaces NUL and lone surrogates, which no document can contain, by U+FFFD. */
export function replaceInvalidCharacters(text: string): string {
  return text.replace(INVALID_CHARACTER, '\ufffd')
}

// Paired surrogates match here too: the tests only decide whether to look closer.
const UNSAFE_IN_TEXT = /[&<>\0\ud800-\udfff]/
const UNSAFE_IN_ATTRIBUTE = /["&<>\0\ud800-\udfff]/

// With the `u` flag only lone surrogates match.
const INVALID_CHARACTER = /[\0\ud800-\udfff]/gu

function escapeMarkup(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, toReference) : text
}

function toReference(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'
}
