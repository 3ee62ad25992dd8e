import { describe, expect, it } from 'vitest'
import { attributeOf, named, previewOf } from './read-page.js'

/** The direction of the title of a page in a language. */
function directionIn(language: string): string | undefined {
  const page = { url: 'https://example.com/', title: 'Fees', questions: [], language }
  return attributeOf(named(previewOf({}, { page }).elements, 'h1')[0], 'dir')
}

describe('the direction of a language', () => {
  it.each(['ar', 'ar-EG', 'ary', 'fa-IR', 'he-IL', 'ps', 'ur', 'yi', 'az-Arab', 'UZ-arab-AF', 'ff-Adlm'])(
    'is from right to left in %s',
    (language) => {
      expect(directionIn(language)).toBe('rtl')
    },
  )

  it.each(['en-US', 'de', 'arn', 'ar-Latn', 'ku-Latn-TR', 'heb-x-arab', 'sd-Deva', 'fat'])(
    'is from left to right in %s',
    (language) => {
      expect(directionIn(language)).toBe('ltr')
    },
  )
})
