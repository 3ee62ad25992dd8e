import type { Rule } from '../../rule.js'

export const rule: Rule<'tags'> = {
  severity: 'error',
  needs: ['tags'],
  help: 'Write property="og:…" and name="twitter:…".',
  check({ tags }, report) {
    for (const { name: element, attributes, place } of tags.all) {
      if (element !== 'meta') continue
      const name = attributes.get('name') ?? ''
      const property = attributes.get('property') ?? ''
      if (/^og:/i.test(name) && property === '')
        report(place, `${name} is in the attribute name instead of property.`)
      if (/^twitter:/i.test(property) && name === '')
        report(place, `${property} is in the attribute property instead of name.`)
    }
  },
}
