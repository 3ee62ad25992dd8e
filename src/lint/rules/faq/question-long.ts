import type { Rule } from '../../rule.js'

export const rule: Rule<'questions', { readonly maxCharacters: number }> = {
  severity: 'info',
  needs: ['questions'],
  options: { maxCharacters: 300 },
  help: 'Shorten the question and move details to the answer.',
  check({ questions }, report, { maxCharacters }) {
    for (const { name, place } of questions) {
      const length = [...name.trim()].length
      if (length > maxCharacters) report(place, `The question has ${length} characters.`)
    }
  },
}
