import { isNoindex } from '../../facts/tags/robots-directives.js'
import { hrefOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags' | 'robots'> = {
  severity: 'warning',
  needs: ['tags', 'robots'],
  help: 'Add a link rel="canonical" with the URL of the page itself.',
  check({ tags, robots, at }, report) {
    if (isNoindex(robots)) return
    const [canonical] = tags.links('canonical')
    if (canonical === undefined) report(at('head'), 'The head has no canonical link.')
    else if (hrefOf(canonical).trim() === '') report(canonical.place, 'The canonical link is empty.')
  },
}
