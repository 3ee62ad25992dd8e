import type { JsonValue } from './node.js'

/**
 * Replaces the members of an object.
 *
 * @param replace Returns the new value; `undefined` omits the member.
 * @returns The object itself if nothing changes.
 */
export function replaceMembers<T extends { readonly [key: string]: JsonValue | undefined }>(
  object: T,
  replace: (value: JsonValue, key: string) => JsonValue | undefined,
): T {
  let copy: Record<string, JsonValue | undefined> | undefined
  for (const key of Object.keys(object)) {
    const value = object[key]
    const replaced = value === undefined ? value : replace(value, key)
    if (replaced === value) continue
    copy ??= { ...object }
    if (replaced === undefined) delete copy[key]
    // The spread has made a key "__proto__" an own property, so this does not set the prototype.
    else copy[key] = replaced
  }
  return (copy ?? object) as T
}

/** Replaces the items of a list as {@link replaceMembers} does. */
export function replaceItems(
  list: readonly JsonValue[],
  replace: (item: JsonValue, index: number) => JsonValue | undefined,
): readonly JsonValue[] {
  let copy: (JsonValue | undefined)[] | undefined
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as JsonValue
    const replaced = replace(item, index)
    if (replaced === item) continue
    copy ??= [...list]
    copy[index] = replaced
  }
  return copy === undefined ? list : copy.filter((item) => item !== undefined)
}
