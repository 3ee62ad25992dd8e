import type { RuleDescription } from '../rule.js'
import type { VOCABULARY_RULES } from '../rules/vocabulary.js'

/** The descriptions of the rules in the family `vocabulary`. */
export const VOCABULARY_DESCRIPTIONS: Readonly<Record<keyof typeof VOCABULARY_RULES, RuleDescription>> = {
  'vocabulary/unknown-type': {
    summary: 'A node has a type that is not in schema.org.',
    why: 'Consumers ignore the whole node.',
    reference: 'https://schema.org/docs/full.html',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQpage' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage' } },
  },
  'vocabulary/unknown-property': {
    summary: 'A node has a property that is not in schema.org, or a keyword that is not in JSON-LD.',
    why: 'Consumers ignore it without a warning.',
    reference: 'https://www.w3.org/TR/json-ld11/#default-vocabulary',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', questionCount: 2 } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', name: 'Fees' } },
  },
  'vocabulary/domain': {
    summary: 'A node has a property that none of its types has.',
    why: 'Consumers do not look for the property there.',
    reference: 'https://schema.org/domainIncludes',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'Person', name: 'Ann', position: 1 } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'ListItem', name: 'Ann', position: 1 } },
  },
  'vocabulary/range': {
    summary: 'A property has a value of a type that schema.org does not expect.',
    why: 'Consumers look for a value of an expected type and find none.',
    reference: 'https://schema.org/rangeIncludes',
    bad: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Question',
        name: 'What does it cost?',
        acceptedAnswer: { '@type': 'Person', name: 'Ann' },
      },
    },
    good: {
      graph: {
        '@context': 'https://schema.org',
        '@type': 'Question',
        name: 'What does it cost?',
        acceptedAnswer: { '@type': 'Answer', text: 'Ten euros.' },
      },
    },
  },
}
