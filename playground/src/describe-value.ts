import type { JsonValue } from 'wp-faq-seo'

const MAX_LENGTH = 400

/** A value of a tag or graph in one line: text as it is, anything else as JSON. */
export function describeValue(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}
