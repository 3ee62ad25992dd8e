import { quote } from '../../../internal/quote.js'
import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Make sure that only one of the theme, the plugin and the framework prints the tag.',
  check({ tags }, report) {
    for (const name of SINGLE) {
      const [first, ...others] = tags.metas(name)
      if (first === undefined) continue
      for (const tag of others) {
        if (contentOf(tag) === contentOf(first)) continue
        report(
          tag.place,
          `${name} occurs with two values: ${quote(contentOf(first))} and ${quote(contentOf(tag))}.`,
        )
      }
    }
  },
}

const SINGLE: readonly string[] = [
  'og:title',
  'og:type',
  'og:url',
  'og:description',
  'og:site_name',
  'og:locale',
  'og:determiner',
  'article:published_time',
  'article:modified_time',
  'article:expiration_time',
  'article:section',
  'twitter:card',
  'twitter:creator',
  'twitter:description',
  'twitter:image',
  'twitter:site',
  'twitter:title',
]
