import type { JsonValue } from '../../../jsonld/graph/node.js'
import { isDeeperThan, parseJson } from '../../../jsonld/graph/parse-graph.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<never, { readonly maxCharacters: number; readonly maxDepth: number }> = {
  severity: 'warning',
  needs: [],
  options: { maxCharacters: 100_000, maxDepth: 20 },
  help: 'Describe only what the page is about, and refer to the rest by @id.',
  check({ tags, graph }, report, { maxCharacters, maxDepth }) {
    const scripts = tags?.jsonLd ?? []
    const places = new Set(scripts.map(({ place }) => place))
    const documents = [...scripts, ...(graph?.blocks ?? []).filter(({ place }) => !places.has(place))]
    for (const document of documents) {
      const { json, place } = document
      const text = 'text' in document ? document.text : ''
      const value: JsonValue | undefined = json ?? parseJson(text)
      const isDeep = value === undefined ? text === '' : isDeeperThan(value, maxDepth)
      if (isDeep) report(place, `The document has more than ${maxDepth} levels.`)
      const length = text === '' && json !== undefined ? lengthOf(json) : text.length
      if (length > maxCharacters) report(place, `The document has ${length} characters.`)
    }
  },
}

function lengthOf(json: JsonValue): number {
  try {
    return JSON.stringify(json).length
  } catch {
    // JSON cannot represent a bigint.
    return JSON.stringify(json, (_, value) => (typeof value === 'bigint' ? String(value) : value)).length
  }
}
