/**
 * Copies an object, and adds or replaces properties.
 *
 * Does the same as `{ ...object, ...added }`, faster: in Node 20, each property that an object literal adds after a spread takes a
 * microsecond or two. Meant for code that runs for every page.
 */
export function extend<Base extends object, Added extends object>(
  object: Base,
  added: Added,
): Omit<Base, keyof Added> & Added {
  // Assigning to `__proto__` would set the prototype.
  const isRare = Object.hasOwn(object, '__proto__') || Object.hasOwn(added, '__proto__')
  return isRare ? { ...object, ...added } : Object.assign({}, object, added)
}
