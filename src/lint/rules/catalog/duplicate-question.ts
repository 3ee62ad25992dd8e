import { quote } from '../../../internal/quote.js'
import { compete, nameOfPage } from '../../facts/catalog-facts.js'
import type { Rule, RuleDescription } from '../../rule.js'

export const rule: Rule<'pages' | 'catalog'> = {
  code: 'F23',
  severity: 'warning',
  needs: ['pages', 'catalog'],
  help: 'Answer each question on one page, and link to it.',
  check({ catalog }, report) {
    const { pages, duplicates } = catalog
    for (const { questions } of duplicates) {
      const firsts = new Map<number, string>()
      for (const { page, id, question } of questions) {
        const asking = pages[page]
        const place = asking?.questionPlaces[Number(id)]
        const [number = page] = firsts.keys()
        const first = pages[number]
        firsts.set(page, question)
        if (asking === undefined || place === undefined || first === undefined || asking === first) continue
        if (compete(first, asking)) report(place, `${quote(question)} is asked on ${nameOfPage(first)} too.`)
      }
    }
  },
}

export const about: RuleDescription = {
  summary: 'Several pages ask the same question.',
  why: 'They compete with each other, and sooner or later their answers differ.',
  source: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  bad: [
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/"><title>What is the fee?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'Ten euros for an evening, and ninety for all of a term.',
            },
          },
        ],
      },
    },
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>What is the fee?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'It depends.' },
          },
        ],
      },
    },
  ],
  good: [
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/fees/"><title>What is the fee?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the fee?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'Ten euros for an evening, and ninety for all of a term.',
            },
          },
        ],
      },
    },
    {
      html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>What is the exam fee?</title>',
      graph: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Question',
            name: 'What is the exam fee?',
            acceptedAnswer: { '@type': 'Answer', text: 'It depends.' },
          },
        ],
      },
    },
  ],
}
