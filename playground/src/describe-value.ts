import type { JsonValue } from 'wp-faq-seo'

const LONGEST = 400

/** A value of a tag or graph as one line: text as it is, a node by its type, the rest as JSON. */
export function describeValue(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
