import { isVisible } from '../../../content/html/visible-text.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'H01',
  severity: 'error',
  needs: ['tags'],
  help: 'Give the page a title that says what it is about.',
  check({ tags, at }, report) {
    const [title] = tags.titles
    if (title === undefined) report(at('head'), 'The head has no title.')
    else if (!isVisible(title.text)) report(title.place, 'The title is empty.')
  },
}

export const about: RuleDescription = {
  summary: 'The head has no title, or an empty one.',
  why: 'Every document has a title: search results, tabs and bookmarks are named by it.',
  source: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
  bad: { html: '<title></title>' },
  good: { html: '<title>What does it cost?</title>' },
}
