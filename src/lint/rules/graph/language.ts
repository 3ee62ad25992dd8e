import { quote } from '../../../internal/quote.js'
import { isLanguageTag } from '../../../site/language-tag.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G21',
  severity: 'error',
  needs: ['graph'],
  help: 'Write the code of the language: en-US.',
  check({ graph }, report) {
    for (const { value, property, place } of graph.values) {
      if (property !== 'inLanguage' || value === null || value === '') continue
      if (isLanguageTag(value) || PRIVATE_TAG.test(String(value))) continue
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

/** Tags without a language of ISO 639 in front: i-klingon, x-whatever. https://www.rfc-editor.org/rfc/rfc5646#section-2.2.8 */
const PRIVATE_TAG = /^[ix](?:-[a-z0-9]{1,8})+$/i
