import { isPlainObject } from '../../../internal/plain-object.js'
import { toArray } from '../../../internal/to-array.js'
import type { JsonValue } from '../../../jsonld/graph/node.js'
import { namesSchemaOrg } from '../../facts/graph/json-ld-context.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Start the document with "@context": "https://schema.org".',
  check({ graph }, report) {
    for (const { json, place } of graph.blocks) {
      const contexts = toArray(json).flatMap((document: unknown) =>
        isPlainObject(document) ? [document['@context'] as JsonValue | undefined] : [],
      )
      if (contexts.some((context) => toArray(context).length === 0))
        report(place, 'The document has no @context.')
      else if (!contexts.every(namesSchemaOrg)) report(place, 'The @context is not schema.org.')
    }
  },
}
