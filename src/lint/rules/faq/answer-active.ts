import { quote } from '../../../wordpress/quote.js'
import { findActive } from '../../markup-facts.js'
import { listAnswers } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F11',
  severity: 'error',
  needs: ['graph'],
  help: 'Use sanitizeHtml with ANSWER_POLICY.',
  check({ graph }, report) {
    for (const { html, place } of listAnswers(graph)) {
      const found = findActive(html)
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
