import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'questions', { readonly maxCharacters: number }> = {
  code: 'F06',
  severity: 'info',
  needs: ['questions'],
  options: { maxCharacters: 300 },
  help: 'Ask shortly, and put the rest into the answer.',
  check({ questions }, report, { maxCharacters }) {
    for (const { name, place } of questions) {
      const length = [...name.trim()].length
      if (length > maxCharacters) report(place, `The question has ${length} characters.`)
    }
  },
}

export const about: RuleDescription = /* @__PURE__ */ (() => ({
  summary: 'A question has more than 300 characters.',
  why: 'Nobody asks in paragraphs; what shows questions cuts them off.',
  source: 'practice: no search engine states a number',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Question', name: `What does ${'a course of many parts, '.repeat(13)}cost?` }],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Question', name: 'What does a course of many parts cost?' }],
    },
  },
}))()
