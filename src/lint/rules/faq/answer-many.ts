import { toArray } from '../../../internal/to-array.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'questions'> = {
  code: 'F14',
  severity: 'error',
  needs: ['questions'],
  help: 'Make one answer of them; where readers answer, the page is a QAPage.',
  check({ questions }, report) {
    for (const { node } of questions) {
      const count = toArray(node.node.acceptedAnswer).length
      if (count > 1)
        report(placeWithin(node.place, ['acceptedAnswer'], 0), `The question has ${count} accepted answers.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A question of an FAQ has several accepted answers.',
  why: 'In an FAQ the site gives the one answer to each question.',
  source: 'https://schema.org/FAQPage',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: [
            { '@type': 'Answer', text: 'Ten euros an evening.' },
            { '@type': 'Answer', text: 'Ninety euros a term.' },
          ],
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
}
