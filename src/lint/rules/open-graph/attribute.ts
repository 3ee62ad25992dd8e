import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'tags'> = {
  code: 'O08',
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

export const about: RuleDescription = {
  summary: 'An og:* tag is named by name, or a twitter:* tag by property.',
  why: 'Open Graph is RDFa, whose attribute is property; readers of cards look for name. Not all of them look for both.',
  source: 'https://ogp.me/#metadata',
  bad: { html: '<meta name="og:title" content="Fees">' },
  good: { html: '<meta property="og:title" content="Fees">' },
}
