import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<
  'tags',
  { readonly maxTitle: number; readonly maxDescription: number; readonly maxAlt: number }
> = {
  severity: 'info',
  needs: ['tags'],
  options: { maxTitle: 70, maxDescription: 200, maxAlt: 420 },
  help: 'Shorten the text, or omit the tag if og:* has the same text.',
  check({ tags }, report, { maxTitle, maxDescription, maxAlt }) {
    const limits = [
      ['twitter:title', maxTitle],
      ['twitter:description', maxDescription],
      ['twitter:image:alt', maxAlt],
    ] as const
    for (const [name, limit] of limits) {
      const [tag] = tags.metas(name)
      const length = tag === undefined ? 0 : [...contentOf(tag).trim()].length
      if (tag !== undefined && length > limit) {
        report(tag.place, `${name} has ${length} characters; X allows ${limit}.`)
      }
    }
  },
}
