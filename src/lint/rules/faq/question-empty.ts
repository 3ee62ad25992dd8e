import { hasVisibleText } from '../../../content/html/visible-text.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'questions'> = {
  code: 'F02',
  severity: 'error',
  needs: ['questions'],
  help: 'Write the question, or leave the node out.',
  check({ questions }, report) {
    for (const { name, place } of questions) {
      if (!hasVisibleText(name)) report(place, 'The question has no text.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A question has no text that anybody could read.',
  why: 'The name is the whole question: an answer to nothing says nothing.',
  source: 'https://schema.org/Question',
  bad: { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Question', name: '&nbsp;' }] } },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Question', name: 'What is the fee?' }],
    },
  },
}
