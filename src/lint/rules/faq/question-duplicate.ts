import { quote } from '../../../internal/quote.js'
import { foldText } from '../../facts/compare-text.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'questions'> = {
  code: 'F04',
  severity: 'warning',
  needs: ['questions'],
  help: 'Mark each question up once.',
  check({ questions }, report) {
    const asked = new Map<string, unknown>()
    for (const { name, node, place } of questions) {
      const key = foldText(name)
      if (key === '') continue
      if (!asked.has(key)) asked.set(key, node.key)
      // A node may be described in several places.
      else if (asked.get(key) !== node.key) report(place, `The question ${quote(name)} is asked twice.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'Two questions are the same, but for case, space and punctuation.',
  why: 'Which of the two answers is meant nobody can tell.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Question', name: 'Fee?' },
        { '@type': 'Question', name: 'fee ?' },
      ],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Question', name: 'Fee?' },
        { '@type': 'Question', name: 'Fees?' },
      ],
    },
  },
}
