import { contentOf } from '../../facts/tags/tag-facts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'tags', { readonly min: number; readonly max: number }> = {
  severity: 'info',
  needs: ['tags'],
  options: { min: 120, max: 156 },
  help: 'Describe in one or two sentences what the page answers.',
  check({ tags }, report, { min, max }) {
    const [tag] = tags.metas('description')
    const length = tag === undefined ? 0 : [...contentOf(tag).trim()].length
    if (tag === undefined || length === 0 || (length >= min && length <= max)) return
    const effect = length > max ? 'results may truncate it' : 'results have room for more'
    report(tag.place, `The description has ${length} character${length === 1 ? '' : 's'}: ${effect}.`)
  },
}
