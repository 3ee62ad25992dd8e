import { listOf } from '../../../jsonld/list-of.js'
import type { JsonValue } from '../../../jsonld/node.js'
import { isFields } from '../../../wordpress/guards.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'graph'> = {
  code: 'G01',
  severity: 'error',
  needs: ['graph'],
  help: 'Begin the document with "@context": "https://schema.org".',
  check({ graph }, report) {
    for (const { json, place } of graph.blocks) {
      const contexts = listOf(json).flatMap((document: unknown) =>
        isFields(document) ? [listOf(document['@context'] as JsonValue | undefined)] : [],
      )
      if (contexts.some((context) => context.length === 0)) report(place, 'The document has no @context.')
      else if (!contexts.every((context) => context.some(isSchemaOrg)))
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

/** By its address, or as the vocabulary of a context of one's own. */
function isSchemaOrg(context: JsonValue): boolean {
  if (typeof context === 'string') return SCHEMA_ORG.test(context.trim())
  return (
    isFields(context) && Object.values(context).some((iri) => typeof iri === 'string' && SCHEMA_ORG.test(iri))
  )
}

/** https://schema.org/docs/developers.html */
const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.json(?:ld)?)?)?$/i
