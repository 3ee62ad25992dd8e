import { hasVisibleText } from '../../../content/html/visible-text.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'error',
  needs: ['questions'],
  help: 'Write the question, or remove the node.',
  check({ questions }, report) {
    for (const { name, place } of questions) {
      if (!hasVisibleText(name)) report(place, 'The question has no visible text.')
    }
  },
}
