import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Let only one of theme, plugin and framework print the description.',
  check({ tags }, report) {
    for (const tag of tags.metas('description').slice(1)) {
      report(tag.place, 'The head has more than one description.')
    }
  },
}
