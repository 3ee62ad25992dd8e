import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Write language and territory with an underscore, such as en_US.',
  check({ tags }, report) {
    for (const name of ['og:locale', 'og:locale:alternate']) {
      for (const tag of tags.metas(name)) {
        const locale = contentOf(tag)
        if (!/^[a-z]{2,3}_(?!UK)[A-Z]{2}$/.test(locale))
          report(tag.place, `${name} ${quote(locale)} is not a locale.`)
      }
    }
  },
}
