import { expect, it } from 'vitest'

/** A test suite of somebody else, and what the library makes of it. */
export interface Suite<Case> {
  readonly cases: readonly Case[]
  /** How many cases there are, so that a suite that lost its cases does not pass. */
  readonly count: number
  readonly nameOf: (test: Case) => string
  /** What is wrong, or `undefined` if the case passes. May be a promise. */
  readonly faultOf: (test: Case) => unknown
  /** The names of the cases that fail, each list under the reason why. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>
}

/** Runs all cases of a suite. A case fails if it is not an exception, an exception if it does not fail. */
export function runSuite<Case>({ cases, count, nameOf, faultOf, exceptions }: Suite<Case>): void {
  const excepted = Object.values(exceptions).flat()
  let found: ReadonlyMap<string, unknown> | undefined
  const faults = async () => {
    if (found !== undefined) return found
    const faulty = new Map<string, unknown>()
    for (const test of cases) {
      const fault = await faultOf(test)
      if (fault !== undefined) faulty.set(nameOf(test), fault)
    }
    found = faulty
    return found
  }

  it(`has ${count} cases`, () => {
    expect(cases).toHaveLength(count)
  })

  it(`passes all cases but ${excepted.length}`, async () => {
    const others = [...(await faults())].filter(([name]) => !excepted.includes(name))
    expect(Object.fromEntries(others)).toEqual({})
  })

  it('fails in every exception', async () => {
    const names = await faults()
    expect(excepted.filter((name) => !names.has(name))).toEqual([])
    expect(excepted.filter((name, index) => excepted.indexOf(name) !== index)).toEqual([])
  })
}
