import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'warning',
  needs: ['questions'],
  help: 'Write the name as plain text.',
  check({ questions, isOwnText }, report) {
    for (const { names, place } of questions) {
      const tag = names.map((name) => TAG.exec(name)?.[0]).find((found) => found && !isOwnText(found))
      if (tag !== undefined) report(place, `The question contains the tag ${quote(tag)}.`)
    }
  },
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i
