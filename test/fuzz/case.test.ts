import { expect, it } from 'vitest'
import { createCase } from './case.js'
import { expand, toText } from './compact.js'
import { MUTATORS } from './mutators/index.js'
import { runCase } from './run-case.js'
import { readSeeds } from './seeds.js'

const seeds = readSeeds([new URL('../fixtures', import.meta.url).pathname])
const NUMBERS = Array.from({ length: 60 }, (_, index) => index)

it('makes the same case of the same numbers, and another of others', () => {
  const cases = NUMBERS.map((index) => JSON.stringify(createCase(1, index, seeds)))
  expect(cases).toEqual(NUMBERS.map((index) => JSON.stringify(createCase(1, index, seeds))))
  expect(new Set(cases).size).toBe(cases.length)
  expect(JSON.stringify(createCase(2, 0, seeds))).not.toBe(cases[0])
})

it('makes cases that doors accept, with options that are valid', async () => {
  const outcomes = await Promise.all(NUMBERS.map((index) => runCase(createCase(1, index, seeds), () => true)))
  expect(outcomes.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(45)
  expect(
    outcomes.flatMap(({ faults }) => faults).filter(({ fault }) => fault.includes('ConfigError')),
  ).toEqual([])
})

it('knows seeds of every kind in the repository', () => {
  expect([...seeds.keys()]).toEqual(
    expect.arrayContaining([
      'post',
      'edited post',
      'term',
      'user',
      'type',
      'head response',
      'head',
      'html',
      'wpgraphql',
      'wordpress-com',
      'special',
    ]),
  )
})

it('names each mutator once', () => {
  expect(new Set(MUTATORS.map(({ name }) => name)).size).toBe(MUTATORS.length)
})

it('writes out short forms', () => {
  expect(
    expand({
      a: { $repeat: ['a', ['b', 3], 'c'] },
      b: { $nest: ['[', 2, 1] },
      c: { $nest: ['k', 2, 1] },
      d: { $fill: [{ $nest: ['[', 1, 0] }, 2] },
    }),
  ).toEqual({
    a: 'abbbc',
    b: [[1]],
    c: { k: { k: 1 } },
    d: [[0], [0]],
  })
  expect(toText({ $nest: ['[', 50_000, 1] })).toHaveLength(100_001)
})
