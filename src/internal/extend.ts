/**
 * Copies an object, and adds or replaces properties. Not for data whose keys are not known: `__proto__` would set the prototype.
 *
 * Faster than `{ ...object, ...added }` where it runs for every page: in Node 20, each property that an object literal adds after a
 * spread takes a microsecond or two.
 */
export function extend<Base extends object, Added extends object>(
  object: Base,
  added: Added,
): Omit<Base, keyof Added> & Added {
  return Object.assign({}, object, added)
}
