import { lettersOf } from '../../../faq/questions/normalize-question.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
  severity: 'warning',
  needs: ['answers'],
  help: 'Answer the question, or remove it.',
  check({ answers }, report) {
    for (const { question, text, place } of answers) {
      const asked = lettersOf(question.name)
      // Folding leaves more of a text that is this much longer.
      if (asked === '' || text.length > 2 * question.name.length + 100) continue
      if (lettersOf(text) === asked) report(place, 'The answer only repeats the question.')
    }
  },
}
