import { describe, expect, it } from 'vitest'
import { checkLicences, isAllowed } from '../../scripts/licences.js'

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['not stated', false],
    ['', false],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only AND MIT', false],
    ['(GPL-3.0-only OR MIT) AND ISC', true],
    ['GPL-3.0-only OR MIT AND ISC', true],
    ['ISC AND (GPL-3.0-only OR GPL-2.0-only)', false],
    ['MIT WITH something', false],
    ['(MIT', false],
    ['MIT)', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(expected)
  })
})

describe('checkLicences', () => {
  it('allows fewer licences to what users install than to tools', () => {
    const tool = { name: 'a', version: '1.0.0', licence: 'MPL-2.0', isRuntime: false, dependencies: [] }
    expect(checkLicences([tool])).toEqual([])
    expect(checkLicences([{ ...tool, isRuntime: true }])).toEqual([
      'a@1.0.0, a runtime dependency: licence MPL-2.0',
    ])
  })
})
