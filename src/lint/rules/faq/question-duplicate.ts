import { lettersOf } from '../../../faq/questions/normalize-question.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'warning',
  needs: ['questions'],
  help: 'Mark up each question once.',
  check({ questions }, report) {
    const keys = new Map<string, unknown>()
    for (const { name, node, place } of questions) {
      const key = lettersOf(name)
      if (key === '') continue
      if (!keys.has(key)) keys.set(key, node.key)
      // One node may be described in several places.
      else if (keys.get(key) !== node.key) report(place, `The question ${quote(name)} occurs twice.`)
    }
  },
}
