import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  anything,
  asList,
  either,
  flag,
  list,
  nothing,
  number,
  object,
  optional,
  record,
  type Shape,
  text,
} from '../../../src/wordpress/shapes/kinds.js'
import { toSchema } from '../../../src/wordpress/shapes/to-schema.js'

interface Item {
  readonly id: number
  readonly name?: string
  readonly [field: string]: unknown
}

const item = object<Item>({ id: number, name: optional(text) })

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  [],
  ['x'],
  [{ id: 1 }],
  {},
  { a: 'x' },
  { id: 1 },
  { id: 1, name: 'x', other: [] },
  { id: 1, name: 5 },
  { id: '1' },
]

describe.each<[string, Shape<never>, readonly unknown[]]>([
  ['text', text as never, ['', 'x']],
  ['number', number as never, [0]],
  ['flag', flag as never, [true]],
  ['anything', anything as never, VALUES],
  ['nothing', nothing, []],
  ['list', list(text) as never, [[], ['x']]],
  ['record', record(text) as never, [{}, { a: 'x' }, { id: '1' }]],
  ['object', item as never, [{ id: 1 }, { id: 1, name: 'x', other: [] }]],
  ['either', either(text, item) as never, ['', 'x', { id: 1 }, { id: 1, name: 'x', other: [] }]],
])('%s', (_, shape, fitting) => {
  it('accepts exactly the values of its shape', () => {
    expect(VALUES.filter((value) => shape.is(value))).toEqual(fitting)
  })

  it('has a schema that accepts the same values', () => {
    expect(VALUES.filter((value) => z.safeParse(toSchema(shape), value).success)).toEqual(fitting)
  })
})

describe('object', () => {
  it('treats an optional field that is undefined as absent', () => {
    expect(item.is({ id: 1, name: undefined })).toBe(true)
    expect(item.is({ id: undefined })).toBe(false)
  })
})

describe('asList', () => {
  it('returns lists, and the values of objects with numeric keys', () => {
    const values = ['a']
    expect(asList(values)).toBe(values)
    expect(asList({ 0: 'a', 3: 'b' })).toEqual(['a', 'b'])
    expect(asList({})).toEqual([])
  })

  it.each([undefined, null, 'a', 5, { a: 1 }, { 0: 'a', b: 1 }, { '-1': 'a' }])(
    'returns undefined for %j',
    (value) => {
      expect(asList(value)).toBeUndefined()
    },
  )
})
