/**
 * Makes a function that adds properties to an object which are computed when they are first read.
 *
 * All these objects have one prototype, so that engines recognize them as objects of one kind and read their properties
 * fast. Getters of their own would make each of them a kind of its own.
 *
 * @param makers Compute the properties from the object, whose other properties they may read.
 */
export function lazyProperties<Given extends object, Made extends object>(
  makers: {
    readonly [Key in keyof Made]: (object: Given & Made) => Made[Key]
  },
): (given: Given) => Given & Made {
  const names = Object.keys(makers) as (keyof Made)[]
  const prototype = {}
  for (const [index, name] of names.entries()) {
    const make = makers[name]
    Object.defineProperty(prototype, name, {
      get(this: Given & Made & { readonly [MADE]: unknown[] }): unknown {
        const made = this[MADE]
        if (made[index] === PENDING) made[index] = make(this)
        return made[index]
      },
    })
  }
  return (given) =>
    Object.assign(Object.create(prototype) as Made, given, { [MADE]: names.map(() => PENDING) })
}

/** Holds the properties that were read, in the order of their makers. */
const MADE = '#made'
/** Stands for a property that was not read. */
const PENDING = {}
