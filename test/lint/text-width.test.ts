import { describe, expect, it } from 'vitest'
import { estimateTextWidth } from '../../src/lint/text-width.js'

describe('estimateTextWidth', () => {
  it('adds the advance widths of Arial', () => {
    expect(estimateTextWidth('', 20)).toBe(0)
    expect(estimateTextWidth('Wi', 1000)).toBe(944 + 222)
    expect(estimateTextWidth('Fees', 20)).toBeCloseTo(((611 + 556 + 556 + 500) * 20) / 1000)
  })

  it('takes ideographs and pictures to be as wide as high, what it does not know as a digit', () => {
    expect(estimateTextWidth('費', 20)).toBe(20)
    expect(estimateTextWidth('😀', 20)).toBe(20)
    expect(estimateTextWidth('ж', 1000)).toBe(556)
  })
})
