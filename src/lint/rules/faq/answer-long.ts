import { toText } from '../../../content/text.js'
import { listAnswers } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph', { readonly maxCharacters: number }> = {
  code: 'F12',
  severity: 'info',
  needs: ['graph'],
  options: { maxCharacters: 5000 },
  help: 'Answer first, and link to the article.',
  check({ graph }, report, { maxCharacters }) {
    for (const { html, place } of listAnswers(graph)) {
      const length = [...toText(html)].length
      if (length > maxCharacters) report(place, `The answer has ${length} characters.`)
    }
  },
}

export const about: RuleDescription = /* @__PURE__ */ (() => ({
  summary: 'The text of an answer has more than 5000 characters.',
  why: 'An article is no answer; what shows answers cuts it off.',
  source: 'practice: no search engine states a number',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening. '.repeat(240) },
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
          acceptedAnswer: { '@type': 'Answer', text: 'Ten euros an evening.' },
        },
      ],
    },
  },
}))()
