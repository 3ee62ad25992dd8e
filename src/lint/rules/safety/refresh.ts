import { isWholeDocument } from '../../facts/tags/whole-document.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Remove the tag. Redirect on the server if necessary.',
  check({ tags }, report) {
    const isDocument = isWholeDocument(tags)
    for (const { name, attributes, place } of tags.all) {
      const isRefresh = name === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh'
      if (isRefresh) report(place, 'The page redirects to another URL.')
      else if (name === 'base' && attributes.has('href') && !isDocument)
        report(place, 'A base changes all relative URLs of the page.')
    }
  },
}
