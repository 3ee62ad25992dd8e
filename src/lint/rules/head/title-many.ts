import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Let only one of theme, plugin and framework print the title.',
  check({ tags }, report) {
    for (const title of tags.titles.slice(1)) report(title.place, 'The head has more than one title.')
  },
}
