import { quote } from '../../../internal/quote.js'

import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  code: 'B01',
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Correct the link, or give lintCatalog the page that it leads to.',
  check({ catalog }, report) {
    const told = new Set<string>()
    for (const { from, url, text } of catalog.deadLinks) {
      const place = catalog.pages[from]?.contentPlace
      const key = `${from} ${url}`
      if (place === undefined || told.has(key)) continue
      told.add(key)
      report(place, `The link ${quote(text)} leads to ${quote(url, 200)}, where no page of the catalog is.`)
    }
  },
}

export const about: RuleDescription = {
  summary: 'A link leads to where a page of the catalog should be, and none is.',
  why: 'Readers and crawlers end up nowhere.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  bad: [
    {
      json: {
        id: 1,
        type: 'faq',
        slug: 'fees',
        link: 'https://www.example.com/faq/fees/',
        content: { rendered: '<p>See <a href="/faq/gone/">the exam</a>.</p>' },
      },
    },
    {
      json: {
        id: 2,
        type: 'faq',
        slug: 'exam',
        link: 'https://www.example.com/faq/exam/',
        content: { rendered: '<p>In May.</p>' },
      },
    },
  ],
  good: [
    {
      json: {
        id: 1,
        type: 'faq',
        slug: 'fees',
        link: 'https://www.example.com/faq/fees/',
        content: { rendered: '<p>See <a href="/faq/exam/">the exam</a>.</p>' },
      },
    },
    {
      json: {
        id: 2,
        type: 'faq',
        slug: 'exam',
        link: 'https://www.example.com/faq/exam/',
        content: { rendered: '<p>In May.</p>' },
      },
    },
  ],
}
