import { quote } from '../../../internal/quote.js'
import { nameOfPage } from '../../facts/catalog-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  code: 'B03',
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Join the two pages, or give this one a slug of its own.',
  check({ catalog }, report) {
    for (const { id, of } of catalog.numberedSlugs) {
      const page = catalog.pages[id]
      const other = catalog.pages[of]
      if (page === undefined || other === undefined) continue
      const { page: facts, at } = page.context
      report(
        at(facts?.slug === undefined ? 'post' : 'page', 'slug'),
        `The slug ${quote(page.page.slug ?? '')} is that of ${nameOfPage(other)} with a number.`,
      )
    }
  },
}

export const about: RuleDescription = {
  summary: 'A slug is that of another page with a number behind it.',
  why: 'WordPress numbers a slug that is taken: mostly two posts are about the same.',
  source: 'https://developer.wordpress.org/reference/functions/wp_unique_post_slug/',
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
        slug: 'fees-2',
        link: 'https://www.example.com/faq/fees-2/',
        content: { rendered: '<p>Ninety.</p>' },
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
        content: { rendered: '<p>Ten euros.</p>' },
      },
    },
    {
      json: {
        id: 2,
        type: 'faq',
        slug: 'fees-2026',
        link: 'https://www.example.com/faq/fees-2026/',
        content: { rendered: '<p>Ninety.</p>' },
      },
    },
  ],
}
