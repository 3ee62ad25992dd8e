import { toArray } from '../../../internal/to-array.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'error',
  needs: ['questions'],
  help: 'Merge the answers. If readers answer the question, use QAPage.',
  check({ questions }, report) {
    for (const { node } of questions) {
      const count = toArray(node.node.acceptedAnswer).length
      if (count > 1)
        report(placeWithin(node.place, ['acceptedAnswer'], 0), `The question has ${count} accepted answers.`)
    }
  },
}
