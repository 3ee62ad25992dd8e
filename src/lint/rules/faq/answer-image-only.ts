import { hasVisibleText } from '../../../content/html/visible-text.js'
import { hasMedia } from '../../facts/markup-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F09',
  severity: 'error',
  needs: ['answers'],
  help: 'Say in words what the picture shows.',
  check({ answers }, report) {
    for (const { html, elements, place } of answers) {
      if (hasMedia(elements) && !hasVisibleText(html)) report(place, 'The answer is a picture without text.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer has pictures or other media, and no text.',
  why: 'Media are not read as part of an answer: nothing is left of it.',
  source: 'https://schema.org/Answer',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: '<p><img src="https://www.example.com/fees.png" alt=""></p>',
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
            text: '<p><img src="https://www.example.com/fees.png" alt="">Ten euros for an evening.</p>',
          },
        },
      ],
    },
  },
}
