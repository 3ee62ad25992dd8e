import { isVisible } from '../../../content/html/visible-text.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Give the page a title that says what it is about.',
  check({ tags, at }, report) {
    const [title] = tags.titles
    if (title === undefined) report(at('head'), 'The head has no title.')
    else if (!isVisible(title.text)) report(title.place, 'The title is empty.')
  },
}
