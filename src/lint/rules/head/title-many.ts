import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Make sure that only one of the theme, the plugin and the framework prints a title.',
  check({ tags }, report) {
    for (const title of tags.titles.slice(1)) report(title.place, 'The head has more than one title.')
  },
}
