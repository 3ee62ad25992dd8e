import { countWords } from '../../../content/prose/count.js'
import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers', { readonly minWords: number }> = {
  code: 'F13',
  severity: 'info',
  needs: ['answers'],
  options: { minWords: 3 },
  help: 'Say the whole answer.',
  check({ answers }, report, { minWords }) {
    for (const { text, language, place } of answers) {
      // To tell that there are enough words, no more of them have to be counted.
      const count = countWords(text.slice(0, 100 * minWords), language)
      if (count > 0 && count < minWords) report(place, `The answer is only ${quote(text)}.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer has fewer than three words.',
  why: 'An answer is read without the page around it: it should say all by itself.',
  source: 'https://schema.org/Answer',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Yes.</p>' },
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
          acceptedAnswer: { '@type': 'Answer', text: '<p>Yes, for students.</p>' },
        },
      ],
    },
  },
}
