import { expect, it } from 'vitest'

/** A test suite of somebody else, and what the library makes of it. */
export interface Suite<Case> {
  readonly cases: readonly Case[]
  /** How many cases there are, so that a suite that lost its cases does not pass. */
  readonly count: number
  readonly nameOf: (test: Case) => string
  /** What is wrong, or `undefined` if the case passes. */
  readonly faultOf: (test: Case) => unknown
  /** The names of the cases that fail, each list under the reason why. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>
}

/** Runs all cases of a suite. A case fails if it is not an exception, an exception if it does not fail. */
export function runSuite<Case>({ cases, count, nameOf, faultOf, exceptions }: Suite<Case>): void {
  const excepted = Object.values(exceptions).flat()
  let found: ReadonlyMap<string, unknown> | undefined
  const faults = () => {
    found ??= new Map(
      cases.map((test) => [nameOf(test), faultOf(test)] as const).filter(([, fault]) => fault !== undefined),
    )
    return found
  }

  it(`has ${count} cases`, () => {
    expect(cases).toHaveLength(count)
  })

  it(`passes all cases but ${excepted.length}`, () => {
    expect(Object.fromEntries([...faults()].filter(([name]) => !excepted.includes(name)))).toEqual({})
  })

  it('fails in every exception', () => {
    expect(excepted.filter((name) => !faults().has(name))).toEqual([])
    expect(excepted.filter((name, index) => excepted.indexOf(name) !== index)).toEqual([])
  })
}
