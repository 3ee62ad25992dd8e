import { quote } from '../../../internal/quote.js'
import { findActive } from '../../facts/markup-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F11',
  severity: 'error',
  needs: ['answers'],
  help: 'Use sanitizeHtml with ANSWER_POLICY.',
  check({ answers }, report) {
    for (const { elements, place } of answers) {
      const found = findActive(elements)
      if (found !== undefined) report(place, `The answer holds ${quote(found)}, which is active.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer has scripts, styles, embedded documents, forms, handlers or addresses that run code.',
  why: 'Whoever shows the answer runs it.',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: '<a href="javascript:open()">Ten euros for an evening.</a>',
          },
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
          acceptedAnswer: {
            '@type': 'Answer',
            text: '<a href="https://www.example.com/fees/">Ten euros for an evening.</a>',
          },
        },
      ],
    },
  },
}
