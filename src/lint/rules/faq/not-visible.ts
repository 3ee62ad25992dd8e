import { toText } from '../../../content/html/text.js'
import { lettersOf } from '../../../faq/questions/normalize-question.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions' | 'answers' | 'pageText'> = {
  severity: 'warning',
  needs: ['questions', 'answers', 'pageText'],
  help: 'Mark up only text that the page shows.',
  check({ questions, answers, pageText }, report) {
    const visible = lettersOf(pageText)
    const findMissing = (text: string) => text.split('\n').find((line) => !visible.includes(lettersOf(line)))
    for (const { name, place } of questions) {
      if (findMissing(toText(name)) !== undefined)
        report(place, `The question ${quote(name)} is not on the page.`)
    }
    for (const { text, place } of answers) {
      const missing = findMissing(text)
      if (missing !== undefined)
        report(place, `The answer contains ${quote(missing)}, which is not on the page.`)
    }
  },
}
