import { toText } from '../../../content/html/text.js'
import { lettersOf } from '../../../faq/questions/normalize-question.js'
import { quote } from '../../../internal/quote.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions' | 'answers' | 'pageText'> = {
  severity: 'warning',
  needs: ['questions', 'answers', 'pageText'],
  help: 'Show what is marked up, or mark up what is shown.',
  check({ questions, answers, pageText }, report) {
    const seen = lettersOf(pageText)
    const findUnseen = (text: string) => text.split('\n').find((line) => !seen.includes(lettersOf(line)))
    for (const { name, place } of questions) {
      if (findUnseen(toText(name)) !== undefined)
        report(place, `The question ${quote(name)} is not on the page.`)
    }
    for (const { text, place } of answers) {
      const unseen = findUnseen(text)
      if (unseen !== undefined) report(place, `The answer says ${quote(unseen)}, which is not on the page.`)
    }
  },
}
