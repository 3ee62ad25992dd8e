import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'warning',
  needs: ['tags'],
  help: 'Write the username with @, such as @example.',
  check({ tags }, report) {
    for (const name of ['twitter:site', 'twitter:creator']) {
      for (const tag of tags.metas(name)) {
        const handle = contentOf(tag).trim()
        if (!/^@\w{1,15}$/.test(handle)) report(tag.place, `${name} ${quote(handle)} is not an @username.`)
      }
    }
  },
}
