import { expect, it } from 'vitest'
import { countWords, hasWords } from '../../../src/content/prose/count.js'

it('agrees with countWords', () => {
  const texts = [
    '',
    ' … ',
    'One',
    'One two',
    "Don't panic: it's 42.",
    '— we — go',
    '我们去。',
    'a 我们去 b',
    'x-y z',
  ]
  for (const text of texts)
    for (const minimum of [-1, 0, 0.5, 1, 2, 3, 4, 5, Number.POSITIVE_INFINITY])
      expect([text, minimum, hasWords(text, minimum)]).toEqual([text, minimum, countWords(text) >= minimum])
})
