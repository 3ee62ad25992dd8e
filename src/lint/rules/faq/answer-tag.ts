import { ANSWER_POLICY } from '../../../jsonld/nodes/answer-policy.js'
import { ACTIVE_ELEMENTS } from '../../facts/markup-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'answers'> = {
  code: 'F10',
  severity: 'warning',
  needs: ['answers'],
  help: 'Use sanitizeHtml with ANSWER_POLICY.',
  check({ answers }, report) {
    for (const { elements, place } of answers) {
      const names = new Set(
        elements
          .map(({ name }) => name)
          .filter((name) => !Object.hasOwn(ANSWER_POLICY.elements, name) && !ACTIVE_ELEMENTS.has(name)),
      )
      if (names.size > 0)
        report(place, `The answer has ${listTags(names)}, which readers of the graph pass over.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'An answer has tags other than headings, lists, links, paragraphs, div, br, bold and italic text.',
  why: 'Other tags are passed over, and what depends on them with them: the cells of a table run together.',
  source: 'practice: the list of Google for FAQ answers, withdrawn in June 2026',
  bad: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Ten <span>euros</span> an evening.</p>' },
        },
      ],
    },
  },
  good: {
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Question',
          name: 'What is the fee?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Ten <em>euros</em> an evening.</p>' },
        },
      ],
    },
  },
}

/** The first few, as tags. */
function listTags(names: ReadonlySet<string>): string {
  const tags = [...names].slice(0, 5).map((name) => `<${name.slice(0, 20)}>`)
  return tags.join(', ') + (names.size > 5 ? ', …' : '')
}
