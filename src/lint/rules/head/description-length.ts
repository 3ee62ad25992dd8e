import { contentOf } from '../../facts/tag-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags', { readonly min: number; readonly max: number }> = {
  code: 'H07',
  severity: 'info',
  needs: ['tags'],
  options: { min: 120, max: 156 },
  help: 'Say what the page answers in one or two sentences.',
  check({ tags }, report, { min, max }) {
    const [tag] = tags.metas('description')
    const length = tag === undefined ? 0 : [...contentOf(tag).trim()].length
    if (tag === undefined || length === 0 || (length >= min && length <= max)) return
    const effect = length > max ? 'snippets may cut it off' : 'it leaves room in the snippet'
    report(tag.place, `The description has ${length} characters: ${effect}.`)
  },
}

export const about: RuleDescription = {
  summary: 'The description is shorter than 120 or longer than 156 characters.',
  why: 'Snippets are cut to the width of the device. No search engine states a limit: the numbers are common practice.',
  source: 'practice: Yoast SEO scores descriptions of 120 to 156 characters as good',
  bad: { html: '<meta name="description" content="Fees.">' },
  good: {
    html: '<meta name="description" content="What a course costs depends on its length: from ten euros for an evening to ninety for a whole term, exam and all books included.">',
  },
}
