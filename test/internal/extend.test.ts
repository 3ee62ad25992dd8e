import { describe, expect, it } from 'vitest'
import { extend } from '../../src/internal/extend.js'

describe('extend', () => {
  it('adds and replaces properties of a copy, in the order of a spread', () => {
    const object = { a: 1, b: 2 }
    const extended = extend(object, { b: 3, c: 4 })
    expect(Object.entries(extended)).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 4],
    ])
    expect(object).toEqual({ a: 1, b: 2 })
  })

  it.each([
    [JSON.parse('{"__proto__":{"title":"x"}}'), {}],
    [{}, JSON.parse('{"__proto__":{"title":"x"}}')],
  ])('copies a property named __proto__ as such', (object, added) => {
    const extended = extend(object, added)
    expect(Object.getPrototypeOf(extended)).toBe(Object.prototype)
    expect(Object.hasOwn(extended, '__proto__')).toBe(true)
  })
})
