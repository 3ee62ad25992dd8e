import { quote } from '../../../internal/quote.js'
import { type CatalogPage, compete, nameOfPage } from '../../facts/catalog-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  code: 'H04',
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Name in each title what only that page is about.',
  check({ catalog }, report) {
    const firsts = new Map<string, CatalogPage>()
    for (const page of catalog.pages) {
      const { tags, page: facts, at } = page.context
      const [tag] = tags?.titles ?? []
      const title: unknown = tag?.text ?? facts?.title
      const place = tag?.place ?? at('page', 'title')
      const key = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().toLowerCase() : ''
      if (key === '') continue
      const languageKey = `${page.page.language ?? ''}\n${key}`
      const first = firsts.get(languageKey)
      if (first === undefined) firsts.set(languageKey, page)
      else if (compete(first, page))
        report(place, `${quote(String(title).trim())} is the title of ${nameOfPage(first)} too.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'Several pages have the same title.',
  why: 'In results nobody can tell them apart.',
  source: 'https://developers.google.com/search/docs/appearance/title-link',
  bad: [
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/"><title>FAQ</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'FAQ', acceptedAnswer: { '@type': 'Answer', text: 'x' } }],
      },
    },
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>FAQ</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Question', name: 'FAQ', acceptedAnswer: { '@type': 'Answer', text: 'y' } }],
      },
    },
  ],
  good: [
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/"><title>What is the fee?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'What is the fee?', acceptedAnswer: { '@type': 'Answer', text: 'x' } },
        ],
      },
    },
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>Who pays?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Question', name: 'Who pays?', acceptedAnswer: { '@type': 'Answer', text: 'y' } },
        ],
      },
    },
  ],
}
