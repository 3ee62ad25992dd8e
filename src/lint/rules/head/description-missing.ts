import { isVisible } from '../../../content/html/visible-text.js'
import { isNoindex } from '../../facts/tags/robots-directives.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags' | 'robots'> = {
  severity: 'warning',
  needs: ['tags', 'robots'],
  help: 'Describe in one or two sentences what the page answers.',
  check({ tags, robots, at }, report) {
    if (isNoindex(robots)) return
    const [description] = tags.metas('description')
    if (description === undefined) report(at('head'), 'The head has no description.')
    else if (!isVisible(contentOf(description))) report(description.place, 'The description is empty.')
  },
}
