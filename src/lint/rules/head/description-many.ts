import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Make sure that only one of the theme, the plugin and the framework prints a description.',
  check({ tags }, report) {
    for (const tag of tags.metas('description').slice(1)) {
      report(tag.place, 'The head has more than one description.')
    }
  },
}
