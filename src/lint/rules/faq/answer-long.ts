import type { Rule } from '../../rule.js'

export const rule: Rule<'answers', { readonly maxCharacters: number }> = {
  severity: 'info',
  needs: ['answers'],
  options: { maxCharacters: 5000 },
  help: 'Shorten the answer, and link to an article for the details.',
  check({ answers }, report, { maxCharacters }) {
    for (const { text, place } of answers) {
      if (text.length <= maxCharacters) continue
      const { length } = [...text]
      if (length > maxCharacters) report(place, `The answer has ${length} characters.`)
    }
  },
}
