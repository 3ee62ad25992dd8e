import { lettersOf } from '../../../faq/questions/normalize-question.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'warning',
  needs: ['answers'],
  help: 'Answer the question, or remove it.',
  check({ answers }, report) {
    for (const { question, text, place } of answers) {
      const letters = lettersOf(question.name)
      // A much longer text cannot have the same letters.
      if (letters === '' || text.length > 2 * question.name.length + 100) continue
      if (lettersOf(text) === letters) report(place, 'The answer repeats the question.')
    }
  },
}
