import type { RuleDescription } from '../rule.js'
import type { VOCABULARY_RULES } from '../rules/vocabulary.js'

/** The family `vocabulary`, described. */
export const VOCABULARY_DESCRIPTIONS: Readonly<Record<keyof typeof VOCABULARY_RULES, RuleDescription>> = {
  'vocabulary/unknown-type': {
    summary: 'A node has a type that schema.org does not define.',
    why: 'What has an unknown type is passed over, with all that it says.',
    reference: 'https://schema.org/docs/full.html',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQpage' } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage' } },
  },
  'vocabulary/unknown-property': {
    summary: 'A node has a property that schema.org does not define, or a keyword that JSON-LD does not.',
    why: 'Nobody reads it, and nobody says so: a mistyped name is lost in silence.',
    reference: 'https://www.w3.org/TR/json-ld11/#default-vocabulary',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', questionCount: 2 } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'FAQPage', name: 'Fees' } },
  },
  'vocabulary/domain': {
    summary: 'A node has a property that none of its types has.',
    why: 'It says nothing there: readers of structured data look for it elsewhere.',
    reference: 'https://schema.org/domainIncludes',
    bad: { graph: { '@context': 'https://schema.org', '@type': 'Person', name: 'Ann', position: 1 } },
    good: { graph: { '@context': 'https://schema.org', '@type': 'ListItem', name: 'Ann', position: 1 } },
  },
  'vocabulary/range': {
    summary: 'A property has a value of a kind that it does not expect.',
    why: 'What reads the graph looks for a value of the kind that schema.org names, and finds none.',
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
