import { hasVisibleText } from '../../../content/html/visible-text.js'
import { hasMedia } from '../../facts/markup-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F08',
  severity: 'error',
  needs: ['answers'],
  help: 'Answer the question, or leave it out.',
  check({ answers }, report) {
    for (const { html, elements, place } of answers) {
      if (!hasVisibleText(html) && !hasMedia(elements)) report(place, 'The answer is blank.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer is blank, but for tags and characters that nobody sees.',
  why: 'A question of an FAQ is there for its answer.',
  source: 'https://schema.org/Answer',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>&nbsp;</p>' },
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
          acceptedAnswer: { '@type': 'Answer', text: 'Ten euros for an evening.' },
        },
      ],
    },
  },
}
