import type { RuleDescription } from '../rule.js'
import type { CATALOG_RULES } from '../rules/catalog.js'

/** The descriptions of the rules in the family `catalog`. */
export const CATALOG_DESCRIPTIONS: Readonly<Record<keyof typeof CATALOG_RULES, RuleDescription>> = {
  'catalog/dead-link': {
    summary: 'A link points to a URL that the catalog should have a page for, but does not.',
    why: 'Readers and crawlers reach a dead end.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
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
  },
  'catalog/orphan': {
    summary: 'A page has no links from other pages of the catalog.',
    why: 'Readers and crawlers find pages through links.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
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
  },
  'catalog/numbered-slug': {
    summary: 'A slug is the slug of another page with a number appended.',
    why: 'WordPress appends a number to a slug that is taken. Two posts are probably about the same topic.',
    reference: 'https://developer.wordpress.org/reference/functions/wp_unique_post_slug/',
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
  },
  'catalog/duplicate-answer': {
    summary: 'Several pages give the same answer to different questions.',
    why: 'Pages with the same text compete with each other.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
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
        html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>Who pays what?</title>',
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'Question',
              name: 'Who pays what?',
              acceptedAnswer: {
                '@type': 'Answer',
                text: 'Ten euros for an evening, and ninety for all of a term.',
              },
            },
          ],
        },
      },
    ],
    good: [
      {
        html: '<link rel="canonical" href="https://www.example.com/faq/fees/"><title>Is it free?</title>',
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'Question', name: 'Is it free?', acceptedAnswer: { '@type': 'Answer', text: 'No.' } },
          ],
        },
      },
      {
        html: '<link rel="canonical" href="https://www.example.com/faq/costs/"><title>Is there a test?</title>',
        graph: {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'Question',
              name: 'Is there a test?',
              acceptedAnswer: { '@type': 'Answer', text: 'No.' },
            },
          ],
        },
      },
    ],
  },
  'catalog/duplicate-question': {
    summary: 'Several pages ask the same question.',
    why: 'The pages compete with each other, and their answers drift apart.',
    reference: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
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
  },
  'catalog/duplicate-title': {
    summary: 'Several pages have the same title.',
    why: 'Readers cannot tell them apart in search results.',
    reference: 'https://developers.google.com/search/docs/appearance/title-link',
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
            {
              '@type': 'Question',
              name: 'What is the fee?',
              acceptedAnswer: { '@type': 'Answer', text: 'x' },
            },
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
  },
  'catalog/hreflang-return': {
    summary: 'A page has an hreflang link to a page that does not link back.',
    why: 'Search engines ignore hreflang links that are not mutual.',
    reference:
      'https://developers.google.com/search/docs/specialty/international/localized-versions#guidelines',
    bad: [
      {
        html: '<link rel="canonical" href="https://www.example.com/fees/"><link rel="alternate" hreflang="de" href="https://www.example.com/de/preise/">',
      },
      { html: '<link rel="canonical" href="https://www.example.com/de/preise/">' },
    ],
    good: [
      {
        html: '<link rel="canonical" href="https://www.example.com/fees/"><link rel="alternate" hreflang="de" href="https://www.example.com/de/preise/">',
      },
      {
        html: '<link rel="canonical" href="https://www.example.com/de/preise/"><link rel="alternate" hreflang="en" href="https://www.example.com/fees/">',
      },
    ],
  },
}
