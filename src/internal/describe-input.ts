import { isPlainObject } from './plain-object.js'
import { nameValue, quoteName } from './quote.js'

/** A value that contains data, and that still has to be read. */
export interface Unread {
  /** What it is. */
  readonly sentence: string
  /** What to do with it. */
  readonly remedy: string
  /** An expression of its data. */
  readonly data: string
}

/** Describes a value that was passed in place of its data, such as a promise. `undefined` for any other value. */
export function describeUnread(value: unknown): Unread | undefined {
  if (hasMethod(value, 'then'))
    return { sentence: 'this is a Promise', remedy: 'await it', data: 'await promise' }
  if (hasMethod(value, 'json')) {
    const data = 'await response.json()'
    return { sentence: 'this is a Response', remedy: `pass ${data}`, data }
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return { sentence: 'these are bytes', remedy: 'decode them to text first', data: 'text' }
  return undefined
}

/** Describes an input in a message: `this is a Promise`, `this is the string "<!doctype html>…"`, `this has the keys id, title`. */
export function describeInput(value: unknown): string {
  const unread = describeUnread(value)
  if (unread !== undefined) return unread.sentence
  if (!isPlainObject(value)) return `this is ${nameValue(value)}`
  const keys = Object.keys(value).slice(0, MOST_KEYS).map(quoteName)
  return `this has the keys ${keys.join(', ') || '(none)'}`
}

/** Maximum number of keys in a message. */
const MOST_KEYS = 5

function hasMethod(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Readonly<Record<string, unknown>>)[name] === 'function'
  )
}
