import type { JsonValue } from 'wp-faq-seo'

/** Something that may be the same thing in two heads, with another value. */
export interface Item {
  /** What identifies it, from exact to vague. Items with the same key are the same, unless one of them has a more exact match. */
  readonly keys: readonly string[]
  readonly value: JsonValue
}

/** The versions of an item, one per stage. `undefined` before it is added and after it is dropped. */
export type Versions<One extends Item> = readonly (One | undefined)[]

/** Follows items through stages. Returns the versions of each. */
export function followItems<One extends Item>(stages: readonly (readonly One[])[]): Versions<One>[] {
  const all: (One | undefined)[][] = []
  for (const [stage, items] of stages.entries()) {
    const open = new Set(all.filter((versions) => versions[stage - 1] !== undefined))
    const rest = new Set(items)
    const levels = Math.max(0, ...items.map(({ keys }) => keys.length))
    for (let level = 0; level < levels; level++) {
      const waiting = groupByKey(open, (versions) => versions[stage - 1]?.keys[level])
      for (const item of rest) {
        const versions = waiting.get(item.keys[level])?.shift()
        if (versions === undefined) continue
        versions.push(item)
        open.delete(versions)
        rest.delete(item)
      }
    }
    for (const versions of all) if (versions.length === stage) versions.push(undefined)
    for (const item of rest) all.push([...new Array<undefined>(stage), item])
  }
  return all
}

/** Whether two versions are equal. */
export function isSame(one: Item | undefined, other: Item | undefined): boolean {
  return JSON.stringify(one?.value) === JSON.stringify(other?.value)
}

function groupByKey<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | undefined,
): Map<string | undefined, Value[]> {
  const groups = new Map<string | undefined, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  groups.delete(undefined)
  return groups
}
