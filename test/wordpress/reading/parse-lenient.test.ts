import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { parseLenient } from '../../../src/wordpress/reading/parse-lenient.js'
import {
  either,
  list,
  number,
  object,
  optional,
  record,
  type Shape,
  text,
} from '../../../src/wordpress/shapes/kinds.js'

interface Part {
  readonly id: number
  readonly size?: number | string
  readonly [field: string]: unknown
}

interface Whole {
  readonly name: string
  readonly part: Part
  readonly parts?: readonly Part[]
  readonly byName?: Readonly<Record<string, Part>>
  readonly lists?: readonly (readonly Part[])[]
  readonly [field: string]: unknown
}

function wholeShape(): Shape<Whole> {
  const part = object<Part>({ id: number, size: optional(either(text, number)) })
  return object<Whole>({
    name: text,
    part,
    parts: optional(list(part)),
    byName: optional(record(part)),
    lists: optional(list(list(part))),
  })
}

function read(value: unknown): { value: Whole | undefined; issues: readonly string[] } {
  const { value: kept, issues } = parseLenient(wholeShape(), value)
  return { value: kept, issues: issues.map(({ message }) => message) }
}

const whole = { name: 'a', part: { id: 1 } }

describe.each([true, false])('parseLenient, with jitless: %j', (jitless) => {
  beforeAll(() => {
    z.config({ jitless })
  })
  afterAll(() => {
    z.config({ jitless: false })
  })

  it('returns a value that fits, and parts that fit, by reference', () => {
    expect(read(whole).value).toBe(whole)
    const parts = [{ id: 1, size: '2' }]
    const other = { a: [1] }
    const { value } = read({ ...whole, parts, other, byName: 5 })
    expect(value?.part).toBe(whole.part)
    expect(value?.parts).toBe(parts)
    expect(value?.other).toBe(other)
  })

  it('returns undefined if a required part does not fit, however deep', () => {
    expect(read({ ...whole, name: 5 })).toEqual({
      value: undefined,
      issues: ['name is 5, not a string'],
    })
    expect(read({ name: 'a', part: { id: null } })).toEqual({
      value: undefined,
      issues: ['part.id is null, not a number'],
    })
    expect(read({ name: 'a' })).toEqual({ value: undefined, issues: ['part.id is missing'] })
    expect(read(5)).toEqual({ value: undefined, issues: [' is 5, not an object'] })
  })

  it('omits the smallest optional part that requires a broken one', () => {
    const parts = [{ id: 1, size: {} }, { id: '2' }, 5, { id: 3 }]
    expect(read({ ...whole, parts, byName: { a: { id: {} }, b: { id: 4 } } })).toEqual({
      value: { ...whole, parts: [{ id: 1 }, { id: 3 }], byName: { b: { id: 4 } } },
      issues: [
        'parts[0].size is an object, not a number',
        'parts[1].id is the string "2", not a number',
        'parts[2] is 5, not an object',
        'byName.a.id is an object, not a number',
      ],
    })
  })

  it('reads lists with gaps at any depth, and reports their items by index', () => {
    const lists = { 1: { 5: { id: 1 }, 7: { id: 'x' } }, 2: [] }
    expect(read({ ...whole, lists })).toEqual({
      value: { ...whole, lists: [[{ id: 1 }], []] },
      issues: ['lists[0][1].id is the string "x", not a number'],
    })
  })

  it('reports in the order of the shape, and keeps the order of the value', () => {
    const { value, issues } = read({ byName: 1, z: 1, part: { id: 1, size: [1] }, name: 'a', parts: 2 })
    expect(Object.keys(value ?? {})).toEqual(['z', 'part', 'name'])
    expect(issues).toEqual([
      'part.size is a list, not a number',
      'parts is 2, not a list',
      'byName is 1, not an object',
    ])
  })

  it('reads an own key __proto__ as a key', () => {
    const { value, issues } = read(
      JSON.parse('{"name":"a","part":{"id":1},"byName":{"__proto__":{"id":"x"}}}'),
    )
    expect(JSON.stringify(value)).toBe('{"name":"a","part":{"id":1},"byName":{}}')
    expect(issues).toEqual(['byName.__proto__.id is the string "x", not a number'])
  })

  it('reads many broken parts in linear time', { timeout: 20_000 }, () => {
    const parts = Array.from({ length: 100_000 }, () => ({ id: 'x' }))
    const { value, issues } = read({ ...whole, parts })
    expect(value).toEqual({ ...whole, parts: [] })
    expect(issues).toHaveLength(parts.length)
  })
})
