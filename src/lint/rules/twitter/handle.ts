import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'T04',
  severity: 'warning',
  needs: ['tags'],
  help: 'Write the name with its @, such as @example.',
  check({ tags }, report) {
    for (const name of ['twitter:site', 'twitter:creator']) {
      for (const tag of tags.metas(name)) {
        const handle = contentOf(tag).trim()
        if (!/^@\w{1,15}$/.test(handle)) report(tag.place, `${name} ${quote(handle)} is no @name.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'twitter:site or twitter:creator is no @name.',
  why: 'X attributes the card to an account by its @name; an address or a bare name attributes it to nobody.',
  source: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  bad: { html: '<meta name="twitter:site" content="https://x.com/example">' },
  good: { html: '<meta name="twitter:site" content="@example">' },
}
