import { hasVisibleText } from '../../../content/visible-text.js'
import { listQuestions } from '../../question-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'F02',
  severity: 'error',
  needs: ['graph'],
  help: 'Write the question, or leave the node out.',
  check({ graph }, report) {
    for (const { name, place } of listQuestions(graph)) {
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
