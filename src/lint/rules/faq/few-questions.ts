import { toText } from '../../../content/html/text.js'
import { hasVisibleText } from '../../../content/html/visible-text.js'
import { readsAsQuestion } from '../../../faq/questions/reads-as-question.js'
import { quote } from '../../../internal/quote.js'
import { textIn } from '../../facts/graph/question-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'questions'> = {
  severity: 'warning',
  needs: ['questions'],
  help: 'Use FAQ markup only for questions. Lists of other things do not need it.',
  check({ questions }, report) {
    const named = questions.filter(({ name }) => hasVisibleText(name))
    const others = named.filter(
      ({ name, node }) => !readsAsQuestion(toText(name), textIn(node.node.inLanguage)),
    )
    const [first] = others
    if (first === undefined || others.length * 2 <= named.length || named.length < FEWEST) return
    const example = quote(toText(first.name))
    report(
      first.place,
      `${others.length} of ${named.length} Question nodes do not read as questions. The first is ${example}.`,
    )
  },
}

/** Minimum number of questions. One alone is not a list. */
const FEWEST = 2
