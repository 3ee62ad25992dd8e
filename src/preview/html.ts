import { escapeAttribute } from '../content/html/escape.js'

/**
 * Safe markup. It is a function because JSON cannot contain one: no value from outside can pass for markup, whatever its
 * type.
 */
export type Html = () => string

/** A value in a template. Text is escaped, markup is not, and `undefined` prints nothing. */
export type HtmlValue = string | number | Html | readonly (Html | undefined)[] | undefined

/**
 * Makes markup from a template. All strings are escaped for attributes in double quotes, which is safe in text too, so no
 * position in a template is unsafe.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const text = parts.map((part, index) => part + print(values[index])).join('')
  return () => text
}

/** Marks a string as safe markup: our own or sanitised. */
export function trusted(markup: string): Html {
  return () => markup
}

function print(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'function') return value()
  if (Array.isArray(value)) return value.map(print).join('')
  return escapeAttribute(String(value))
}
