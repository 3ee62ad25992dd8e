import { describe, expect, it } from 'vitest'
import { readFound } from './found.js'
import { runCase } from './run-case.js'

describe('a case that failed once', () => {
  // The folder is empty if no fault was ever found.
  it.each([
    ...readFound(),
    { name: 'none', found: { target: '', fault: '', case: { door: 'post', json: {} } as const } },
  ])('passes: $name', async ({ found }) => {
    const { faults } = await runCase(found.case, () => true)
    expect(faults).toEqual([])
  })
})
