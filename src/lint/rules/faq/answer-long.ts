import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers', { readonly maxCharacters: number }> = {
  code: 'F12',
  severity: 'info',
  needs: ['answers'],
  options: { maxCharacters: 5000 },
  help: 'Answer first, and link to the article.',
  check({ answers }, report, { maxCharacters }) {
    for (const { text, place } of answers) {
      if (text.length <= maxCharacters) continue
      const { length } = [...text]
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
