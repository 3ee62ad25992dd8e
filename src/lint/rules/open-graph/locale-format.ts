import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O06',
  severity: 'error',
  needs: ['tags'],
  help: 'Write language and territory with an underscore, such as en_US.',
  check({ tags }, report) {
    for (const name of ['og:locale', 'og:locale:alternate']) {
      for (const tag of tags.metas(name)) {
        const locale = contentOf(tag)
        if (!/^[a-z]{2,3}_(?!UK)[A-Z]{2}$/.test(locale))
          report(tag.place, `${name} ${quote(locale)} is no locale.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'og:locale is not written as language_TERRITORY.',
  why: 'What is written otherwise is unknown to those who read it, and counts as en_US.',
  source: 'https://ogp.me/#optional',
  bad: { html: '<meta property="og:locale" content="en-US">' },
  good: { html: '<meta property="og:locale" content="en_US">' },
}
