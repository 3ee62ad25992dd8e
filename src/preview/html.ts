import { escapeAttribute } from '../content/html/escape.js'

/**
 * Markup that is finished. A function, because no JSON is one: a value that came from anywhere else can never be
 * taken for it, whatever its type says.
 */
export type Html = () => string

/** What may stand in a template: text, which is escaped, or markup; `undefined` prints nothing. */
export type HtmlValue = string | number | Html | readonly (Html | undefined)[] | undefined

/**
 * Puts markup together. Every string is escaped for text and for attributes in double quotes alike, so that a template
 * has no place where one would be safe and the other not.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const text = parts.map((part, index) => part + print(values[index])).join('')
  return () => text
}

/** Markup that is safe by other means: of our own making, or sanitised. */
export function trusted(markup: string): Html {
  return () => markup
}

function print(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'function') return value()
  if (Array.isArray(value)) return value.map(print).join('')
  return escapeAttribute(String(value))
}
