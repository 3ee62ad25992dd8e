import { describe, expect, it } from 'vitest'
import { suggestName } from '../../src/internal/suggest-name.js'

const KNOWN = ['url', 'titleTemplate', 'webSiteName']

describe('suggestName', () => {
  it.each([
    ['titelTemplate', 'titleTemplate'],
    ['TITLETEMPLATE', 'titleTemplate'],
    ['website', undefined],
    ['urls', 'url'],
    ['x'.repeat(1_000_000), undefined],
  ])('for %.20s, suggests %s', (name, suggestion) => {
    expect(suggestName(name, KNOWN)).toBe(suggestion)
  })

  it('suggests nothing if there are no known names', () => {
    expect(suggestName('url', [])).toBeUndefined()
  })
})
