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
      if (/^og:/i.test(name) && property === '') report(place, `${name} stands in name, not in property.`)
      if (/^twitter:/i.test(property) && name === '')
        report(place, `${property} stands in property, not in name.`)
    }
  },
}
