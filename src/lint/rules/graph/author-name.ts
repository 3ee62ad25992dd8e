import { decodeEntities } from '../../../content/html/entities.js'
import { schemeOf } from '../../../content/urls/url-scheme.js'
import { quote } from '../../../internal/quote.js'
import { heldNodes } from '../../facts/graph/merged-node.js'
import { placeWithin } from '../../facts/place.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'graph'> = {
  severity: 'warning',
  needs: ['graph'],
  help: 'Add one node per author, with only the name of the author in name.',
  check({ graph }, report) {
    for (const { value, property, place } of graph.values) {
      if (property === 'author' && typeof value === 'string' && value.trim() !== '')
        report(place, `The author ${quote(value)} is a string, not a node.`)
    }
    for (const author of heldNodes(graph, ['author'])) {
      const { name } = author.node
      const fault =
        typeof name === 'string' ? faultOf(name, author.types.includes('Organization')) : undefined
      if (fault !== undefined)
        report(placeWithin(author.place, ['name'], 0), `The author name ${quote(String(name))} ${fault}.`)
    }
  },
}

function faultOf(name: string, isOrganization: boolean): string | undefined {
  const text = decodeEntities(name).trim()
  const scheme = schemeOf(text)
  if (scheme === 'http' || scheme === 'https') return 'is a URL'
  if (/^(?:posted |written )?by\s/i.test(text)) return 'starts with "by"'
  return hasSeveralNames(text) && !isOrganization ? 'contains several names' : undefined
}

/** Two names have a first and a last name each: "Night Shift & Co" is one name, and so is "Ann Lee, PhD". */
function hasSeveralNames(text: string): boolean {
  const names = text.split(/\s(?:&|and|et|und)\s|[;,]/i).filter((name) => /\S\s+\S/.test(name))
  return names.length > 1
}
