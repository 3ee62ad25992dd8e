import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  code: 'B02',
  severity: 'info',
  needs: ['pages', 'catalog'],
  help: 'Link to it from a page on a similar question.',
  check({ catalog }, report) {
    const { pages, orphans } = catalog
    // One page alone has nothing to be linked from, and links are known only where all contents are.
    if (pages.length < 2 || !pages.every(({ hasContent }) => hasContent)) return
    for (const id of orphans) {
      const page = pages[id]
      if (page !== undefined && page.key !== '')
        report(page.contentPlace, 'No other page of the catalog links here.')
    }
  },
}

export const about: RuleDescription = {
  summary: 'No other page of the catalog links to a page.',
  why: 'Readers and crawlers find pages by links.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  bad: [
    {
      json: {
        id: 1,
        type: 'faq',
        slug: 'fees',
        link: 'https://www.example.com/faq/fees/',
        content: { rendered: '<p>Ten euros.</p>' },
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
        content: { rendered: '<p>See <a href="/faq/fees/">the fees</a>.</p>' },
      },
    },
  ],
}
