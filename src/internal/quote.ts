/** Maximum length of an excerpt in a message, in UTF-16 code units. */
const EXCERPT = 40

/** Characters that JSON does not escape, and that terminals and log viewers hide or act on. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Quotes text of an input for a message: shortened, with control characters and lone surrogates escaped. */
export function quote(text: string, limit: number = EXCERPT): string {
  return quoteInFull(text.length > limit ? `${text.slice(0, limit)}…` : text)
}

/** Quotes text for a message as {@link quote} does, but never shortens it. For text that a developer wrote or should write. */
export function quoteInFull(text: string): string {
  return JSON.stringify(text).replace(INVISIBLE, toJsonEscape)
}

/** Writes a character as an escape of JSON: `\u00ad`. */
export function toJsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Names a field of an input in a message: plain words, as WordPress's slugs and codes are, stay unquoted. */
export function quoteName(name: string): string {
  return name.length <= EXCERPT && /^[\w-]+$/.test(name) ? name : quote(name)
}

/** Describes a JSON value in a message, as in `id is the string "549", not a number`. */
export function nameValue(value: unknown): string {
  if (typeof value === 'string') return `the string ${quote(value)}`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
