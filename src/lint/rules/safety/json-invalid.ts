import { quote } from '../../../internal/quote.js'
import { parseJson } from '../../../jsonld/graph/parse-graph.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'html' | 'tags'> = {
  code: 'S02',
  severity: 'error',
  needs: ['html', 'tags'],
  help: 'Print the graph with serializeGraph or JSON.stringify, not by hand.',
  check({ tags }, report) {
    for (const { text, place } of tags.jsonLd) {
      if (parseJson(text) === undefined) report(place, 'The JSON-LD is no JSON.')
      else {
        const key = findRepeatedKey(text)
        if (key !== undefined) report(place, `The JSON has the key ${quote(key)} twice in one object.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'A JSON-LD script is no JSON, or repeats a key in an object.',
  why: 'A script with a mistake anywhere is passed over as a whole; of keys that are equal all but one are lost.',
  source: 'https://www.w3.org/TR/json-ld11/#json-ld-grammar',
  bad: { html: '<script type="application/ld+json">{"name":"Fees",}</script>' },
  good: { html: '<script type="application/ld+json">{"name":"Fees"}</script>' },
}

/** The first key that an object of a JSON text has twice. */
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
