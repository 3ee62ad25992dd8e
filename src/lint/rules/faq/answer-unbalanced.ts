import { quote } from '../../../internal/quote.js'
import { findUnbalanced } from '../../facts/markup-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F16',
  severity: 'warning',
  needs: ['answers'],
  help: 'Close what is opened, in turn; sanitizeHtml does.',
  check({ answers }, report) {
    for (const { html, place } of answers) {
      const found = findUnbalanced(html)
      if (found !== undefined) report(place, `The markup of the answer is not balanced at ${quote(found)}.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'The tags of an answer are not balanced.',
  why: 'Each reader mends it in another way, or cuts it off.',
  source:
    'https://html.spec.whatwg.org/multipage/parsing.html#an-introduction-to-error-handling-and-strange-cases-in-the-parser',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p><b>Ten euros an evening.</p>' },
        },
      ],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<ul><li>Ten euros an evening<li>Ninety a term</ul>' },
        },
      ],
    },
  },
}
