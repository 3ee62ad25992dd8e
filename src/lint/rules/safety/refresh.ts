import { isWholeDocument } from '../../facts/tags/whole-document.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Take the tag out, and redirect on the server where that is meant.',
  check({ tags }, report) {
    const isDocument = isWholeDocument(tags)
    for (const { name, attributes, place } of tags.all) {
      const isRefresh = name === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh'
      if (isRefresh) report(place, 'The page leads on to another address by itself.')
      else if (name === 'base' && attributes.has('href') && !isDocument)
        report(place, 'A base changes where every address of the page leads.')
    }
  },
}
