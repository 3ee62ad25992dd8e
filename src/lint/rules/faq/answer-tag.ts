import { ANSWER_POLICY } from '../../../jsonld/nodes/answer-policy.js'
import { ACTIVE_ELEMENTS } from '../../facts/text/markup-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'answers'> = {
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
        report(place, `The answer has ${listTags(names)}, which consumers of the graph ignore.`)
    }
  },
}

/** The first five names as tags. */
function listTags(names: ReadonlySet<string>): string {
  const tags = [...names].slice(0, 5).map((name) => `<${name.slice(0, 20)}>`)
  return tags.join(', ') + (names.size > 5 ? ', …' : '')
}
