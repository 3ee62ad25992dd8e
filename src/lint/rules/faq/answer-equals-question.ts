import { foldText } from '../../facts/compare-text.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F17',
  severity: 'warning',
  needs: ['answers'],
  help: 'Answer the question, or leave it out.',
  check({ answers }, report) {
    for (const { question, text, place } of answers) {
      const asked = foldText(question.name)
      // Folding leaves more of a text that is this much longer.
      if (asked === '' || text.length > 2 * question.name.length + 100) continue
      if (foldText(text) === asked) report(place, 'The answer only repeats the question.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer is its question once more.',
  why: 'It tells readers nothing.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>What is the fee?</p>' },
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
          acceptedAnswer: { '@type': 'Answer', text: '<p>What is the fee? Ten euros.</p>' },
        },
      ],
    },
  },
}
