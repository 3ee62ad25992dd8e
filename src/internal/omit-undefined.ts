/** An object type whose keys that may be `undefined` are optional instead. */
export type WithoutUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}

/** Copies an object without the keys whose value is `undefined`. Key order is kept. */
export function omitUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  const copy: Record<string, unknown> = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined) copy[key] = value
  }
  return copy as WithoutUndefined<T>
}
