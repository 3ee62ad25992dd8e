import { quote } from '../../../internal/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'questions'> = {
  code: 'F05',
  severity: 'warning',
  needs: ['questions'],
  help: 'Write the name as plain text.',
  check({ questions, isOwnText }, report) {
    for (const { names, place } of questions) {
      const tag = names.map((name) => TAG.exec(name)?.[0]).find((found) => found && !isOwnText(found))
      if (tag !== undefined) report(place, `The question holds the tag ${quote(tag)}.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A question has HTML tags in its name.',
  why: 'The name is plain text: the tags are read as part of the question.',
  source: 'https://schema.org/name',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Question', name: 'How <b>long</b>?' }],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Question', name: 'Is 2 < 3 or 3 > 2?' }],
    },
  },
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i
