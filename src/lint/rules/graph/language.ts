import { isLanguageTag } from '../../../site/language-tag.js'
import { quote } from '../../../wordpress/quote.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G21',
  severity: 'error',
  needs: ['graph'],
  help: 'Write the code of the language: en-US.',
  check({ graph }, report) {
    for (const { value, property, place } of graph.values) {
      if (property !== 'inLanguage' || value === null || value === '' || isLanguageTag(value)) continue
      report(place, `inLanguage ${quote(String(value))} is no language tag.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'inLanguage is no language tag of BCP 47.',
  why: 'Readers know languages by their codes only.',
  source: 'https://schema.org/inLanguage',
  bad: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'english' } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'en-US' } },
}
