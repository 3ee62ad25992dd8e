/** Longest excerpt of an input that a message holds, in UTF-16 code units. */
const EXCERPT = 40

/** Characters that JSON leaves as they are and a terminal or a log viewer does not show, or obeys. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text of an input for a message: in quotes, short, control characters and lone surrogates as escapes. */
export function quote(text: string, limit: number = EXCERPT): string {
  const excerpt = text.length > limit ? `${text.slice(0, limit)}…` : text
  return JSON.stringify(excerpt).replace(
    INVISIBLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A name out of an input: bare where it is a plain word (as WordPress's slugs and codes are), else quoted. */
export function quoteName(name: string): string {
  return name.length <= EXCERPT && /^[\w-]+$/.test(name) ? name : quote(name)
}

/** A JSON value in a few words, as in `id is the string "549", not a number`. */
export function nameValue(value: unknown): string {
  if (typeof value === 'string') return `the string ${quote(value)}`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
