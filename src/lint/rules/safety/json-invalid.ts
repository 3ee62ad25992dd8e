import { quote } from '../../../internal/quote.js'
import { parseJson } from '../../../jsonld/graph/parse-graph.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Print the graph with serializeGraph or JSON.stringify.',
  check({ tags }, report) {
    for (const { text, place } of tags.jsonLd) {
      if (parseJson(text) === undefined) report(place, 'The JSON-LD is not valid JSON.')
      else {
        const key = findRepeatedKey(text)
        if (key !== undefined) report(place, `The JSON has the key ${quote(key)} twice in one object.`)
      }
    }
  },
}

/** The first key that occurs twice in an object. */
function findRepeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  let text = ''
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]:]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') text = token
    else {
      const key = JSON.parse(text) as string
      const keys = open.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
