import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import { isReference } from '../../../jsonld/graph/graph-index.js'
import type { GraphNode } from '../../../jsonld/graph/node.js'
import { textsOfAnswer } from '../../facts/graph/question-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph' | 'questions'> = {
  severity: 'error',
  needs: ['graph', 'questions'],
  help: 'Add one acceptedAnswer with a text, or remove the question.',
  check({ graph, questions }, report) {
    const known = new Set<unknown>()
    for (const { node, answers } of questions) {
      // Another rule reports a reference without a node.
      const hasReference = toArray(node.node.acceptedAnswer).some(
        (value) => isPlainObject(value) && isReference(value as GraphNode),
      )
      if (answers.length === 0 && !hasReference) report(node.place, 'The question has no acceptedAnswer.')
      for (const answer of answers) {
        if (known.has(answer.key)) continue
        known.add(answer.key)
        if (textsOfAnswer(graph, answer).length === 0) report(answer.place, 'The answer has no text.')
        else if (answer.types.length === 0) report(answer.place, 'The answer has no @type: add Answer.')
      }
    }
  },
}
