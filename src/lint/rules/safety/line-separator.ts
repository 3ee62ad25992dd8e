import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'info',
  needs: ['html', 'tags'],
  help: 'Write them as \\u2028 and \\u2029, as serializeGraph does.',
  check({ tags }, report) {
    for (const { text, place } of tags.jsonLd) {
      if (/[\u2028\u2029]/.test(text))
        report(place, 'The JSON contains an unescaped line or paragraph separator.')
    }
  },
}
