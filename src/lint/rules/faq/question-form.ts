import { toText } from '../../../content/html/text.js'
import { hasVisibleText } from '../../../content/html/visible-text.js'
import { readsAsQuestion } from '../../../faq/questions/reads-as-question.js'
import { quote } from '../../../internal/quote.js'
import { textIn } from '../../facts/graph/question-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'info',
  needs: ['questions'],
  help: 'Write it as a question, with a question mark.',
  check({ questions }, report) {
    for (const { name, node, place } of questions) {
      const text = toText(name)
      if (!hasVisibleText(name) || readsAsQuestion(text, textIn(node.node.inLanguage))) continue
      report(place, `${quote(text)} does not read as a question.`)
    }
  },
}
