import { hasWords } from '../../../content/prose/count.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers', { readonly minWords: number }> = {
  severity: 'info',
  needs: ['answers'],
  options: { minWords: 3 },
  help: 'Write a complete answer.',
  check({ answers }, report, { minWords }) {
    for (const { text, language, place } of answers) {
      // The start of a long text is enough to find `minWords` words.
      const start = text.slice(0, 100 * minWords)
      if (!hasWords(start, minWords, language) && hasWords(start, 1, language))
        report(place, `The answer is only ${quote(text)}.`)
    }
  },
}
