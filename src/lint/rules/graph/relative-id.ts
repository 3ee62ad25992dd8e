import { schemeOf } from '../../../content/urls/url-scheme.js'
import { isPlainObject } from '../../../internal/plain-object.js'
import { quote } from '../../../internal/quote.js'
import { hasBase } from '../../facts/graph/json-ld-context.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'error',
  needs: ['graph'],
  help: 'Write the full URL, starting with https:.',
  check({ graph, urlValues = [], pageKind }, report) {
    if (graph.blocks.some(({ json }) => isPlainObject(json) && hasBase(json['@context']))) return
    for (const { url, kind, place } of urlValues) {
      // Yoast's ids on search results, which no other page refers to.
      if (pageKind === 'search' && url.startsWith('#')) continue
      // Blank node identifiers are not URLs. https://www.w3.org/TR/json-ld11/#identifying-blank-nodes
      if (kind === 'id' && !url.startsWith('_:') && schemeOf(url) === undefined)
        report(place, `The @id ${quote(url)} is relative.`)
    }
  },
}
