import { toText } from '../../../content/text.js'
import { foldText } from '../../compare-text.js'
import { listAnswers } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F17',
  severity: 'warning',
  needs: ['graph'],
  help: 'Answer the question, or leave it out.',
  check({ graph }, report) {
    for (const { question, html, place } of listAnswers(graph)) {
      const text = foldText(question.name)
      if (text !== '' && foldText(toText(html)) === text)
        report(place, 'The answer only repeats the question.')
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
