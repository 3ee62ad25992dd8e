import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { namesSchemaOrg } from '../../facts/json-ld-context.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G01',
  severity: 'error',
  needs: ['graph'],
  help: 'Begin the document with "@context": "https://schema.org".',
  check({ graph }, report) {
    for (const { json, place } of graph.blocks) {
      const contexts = toArray(json).flatMap((document: unknown) =>
        isPlainObject(document) ? [document['@context'] as JsonValue | undefined] : [],
      )
      if (contexts.some((context) => toArray(context).length === 0))
        report(place, 'The document has no @context.')
      else if (!contexts.every(namesSchemaOrg))
        report(place, 'The @context of the document is not schema.org.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'A JSON-LD document has no @context, or not that of schema.org.',
  why: 'The context says what the names mean: without it they mean nothing.',
  source: 'https://www.w3.org/TR/json-ld11/#the-context',
  bad: { graph: { '@type': 'WebPage', name: 'Fees' } },
  good: { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Fees' } },
}
