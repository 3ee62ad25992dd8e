import { isPlainObject, type PlainObject } from '../internal/plain-object.js'
import { undefinedIfEmpty } from '../internal/undefined-if-empty.js'

/** Whether a value is an object with at least one key. */
export function isFilled(value: unknown): value is PlainObject {
  return isPlainObject(value) && undefinedIfEmpty(value) !== undefined
}
