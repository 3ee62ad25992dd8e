import { once } from './once.js'

/** An object whose properties are computed when they are first read. */
export function lazy<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const object = {} as T
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(object, key, { enumerable: true, get: once<unknown>(makers[key]) })
  return object
}
