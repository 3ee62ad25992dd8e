import { hasVisibleText } from '../../../content/visible-text.js'
import { hasMedia } from '../../markup-facts.js'
import { listAnswers } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F08',
  severity: 'error',
  needs: ['graph'],
  help: 'Answer the question, or leave it out.',
  check({ graph }, report) {
    for (const { html, place } of listAnswers(graph)) {
      if (!hasVisibleText(html) && !hasMedia(html)) report(place, 'The answer is blank.')
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
