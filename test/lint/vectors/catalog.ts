import type { LintInput } from 'wp-faq-seo/lint'
import type { RuleVectors } from '../vectors.js'

const ORIGIN = 'https://www.example.com'

/** A page with a head, a graph with one question, and translations. */
function head(
  slug: string,
  { title = slug, question = `${slug}?`, answer = `All about ${slug}.`, language = 'en', more = '' },
): LintInput {
  const url = `${ORIGIN}/faq/${slug}/`
  return {
    html: `<title>${title}</title><link rel="canonical" href="${url}">${more}`,
    graph: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': url, url, name: title, inLanguage: language },
        {
          '@type': 'Question',
          name: question,
          inLanguage: language,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        },
      ],
    },
  }
}

/** A post as in a REST response. */
function post(slug: string, rendered: string, more: object = {}): LintInput {
  return { json: { type: 'faq', slug, link: `${ORIGIN}/faq/${slug}/`, content: { rendered }, ...more } }
}

const pages = (...list: readonly LintInput[]) => ({ pages: list })
const link = (code: string, slug: string) =>
  `<link rel="alternate" hreflang="${code}" href="${ORIGIN}/faq/${slug}/">`
const noindex = '<meta name="robots" content="noindex">'
const LONG = 'Ten euros for an evening, and ninety for all of a term.'

export const CATALOG_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'catalog/duplicate-question': {
    flags: [
      pages(head('a', { question: 'What is the fee?' }), head('b', { question: 'what is the fee' })),
      pages(
        head('a', { question: 'Fee?' }),
        head('b', {}),
        head('c', { question: 'Fee?', answer: 'Something else.' }),
      ),
    ],
    passes: [
      pages(head('a', { question: 'What is the fee?' }), head('b', { question: 'What is a fee?' })),
      pages(head('a', { question: 'Name?' }), head('b', { question: 'Name?', language: 'de' })),
      pages(head('a', { question: 'Fee?' }), head('b', { question: 'Fee?', more: noindex })),
      // The same page twice.
      pages(head('a', { question: 'Fee?' }), head('a', { question: 'Fee?' })),
    ],
    silent: [pages(head('a', {})), head('a', {}), pages({}, {})],
  },
  'catalog/duplicate-title': {
    flags: [
      pages(head('a', { title: 'FAQ' }), head('b', { title: 'FAQ' })),
      pages(head('a', { title: 'FAQ' }), head('b', { title: ' faq ' })),
    ],
    passes: [
      pages(head('a', { title: 'Fees' }), head('b', { title: 'Fees: exam' })),
      pages(head('a', { title: 'FAQ' }), head('b', { title: 'FAQ', language: 'de' })),
      pages(head('a', { title: 'FAQ' }), head('b', { title: 'FAQ', more: noindex })),
      pages(head('a', { title: 'FAQ' }), head('a', { title: 'FAQ' })),
    ],
    silent: [head('a', {}), pages({}, {}), pages({ html: '' }, { html: '' })],
  },
  'catalog/hreflang-return': {
    flags: [
      pages(head('a', { more: link('de', 'b') }), head('b', { language: 'de' })),
      pages(
        head('a', { more: link('de', 'b') }),
        head('b', { language: 'de', more: link('de', 'b') + link('fr', 'c') }),
      ),
    ],
    passes: [
      pages(
        head('a', { more: link('en', 'a') + link('de', 'b') }),
        head('b', { language: 'de', more: link('en', 'a') + link('de', 'b') }),
      ),
      // The linked page is not in the catalog.
      pages(head('a', { more: link('de', 'c') }), head('b', {})),
    ],
    silent: [
      pages(head('a', {}), head('b', {})),
      pages(head('a', { more: link('de', 'b') }), post('b', '')),
      head('a', { more: link('de', 'b') }),
    ],
  },
  'catalog/duplicate-answer': {
    flags: [
      pages(head('a', { answer: LONG }), head('b', { answer: `<p>${LONG}</p>` })),
      // The words begin late.
      pages(
        head('a', { answer: `${'. '.repeat(45)}${LONG}` }),
        head('b', { answer: `${'. '.repeat(60)}${LONG}` }),
      ),
      {
        ...pages(head('a', { answer: 'No, never.' }), head('b', { answer: 'No, never.' })),
        config: { rules: { 'catalog/duplicate-answer': ['on', { minWords: 2 }] } },
      },
    ],
    passes: [
      pages(head('a', { answer: 'No, never.' }), head('b', { answer: 'No, never.' })),
      pages(head('a', { answer: LONG }), head('b', { answer: LONG.replace('Ten', 'Two') })),
      pages(head('a', { answer: LONG }), head('b', { answer: LONG, language: 'de' })),
      // Reported as a duplicate question instead.
      pages(head('a', { question: 'Fee?', answer: LONG }), head('b', { question: 'Fee?', answer: LONG })),
    ],
    silent: [head('a', { answer: LONG }), pages({}, {})],
  },
  'catalog/dead-link': {
    flags: [
      pages(post('a', '<p>See <a href="/faq/gone/">more</a>.</p>'), post('b', '<p>In May.</p>')),
      pages(post('a', `<a href="${ORIGIN}/faq/b-old">b</a>`), post('b', '')),
    ],
    passes: [
      pages(post('a', '<p>See <a href="/faq/b#x">more</a>.</p>'), post('b', '<p>In May.</p>')),
      pages(post('a', '<a href="/faq/list.pdf">list</a>'), post('b', '')),
      pages(post('a', '<a href="https://other.example/faq/gone/">there</a>'), post('b', '')),
      // A breadcrumb links to the page, so it exists.
      pages(post('a', '<a href="/faq/list/">all</a>'), {
        ...post('b', ''),
        graph: {
          '@context': 'https://schema.org',
          '@type': 'ListItem',
          position: 1,
          name: 'All',
          item: `${ORIGIN}/faq/list/`,
        },
      }),
    ],
    silent: [pages(head('a', {}), head('b', {})), post('a', '<a href="/faq/gone/">more</a>')],
  },
  'catalog/orphan': {
    flags: [
      pages(post('a', '<a href="/faq/b/">b</a>'), post('b', 'In May.')),
      // Links from a page to itself do not count.
      pages(post('a', '<a href="/faq/a/">a</a> <a href="/faq/b/">b</a>'), post('b', '')),
    ],
    passes: [pages(post('a', '<a href="/faq/b/">b</a>'), post('b', '<a href="/faq/a">a</a>'))],
    silent: [pages(post('a', '')), pages(head('a', {}), post('b', '')), post('a', '')],
  },
  'catalog/numbered-slug': {
    flags: [
      pages(post('fees', 'Ten.'), post('fees-2', 'Ninety.')),
      pages(post('fees-12', 'Ten.'), post('fees', 'Ninety.')),
    ],
    passes: [
      pages(post('fees', 'Ten.'), post('fees-2026', 'Ninety.')),
      pages(post('step-1', 'First.'), post('step-2', 'Second.')),
      pages(post('fees', 'Ten.'), post('fees-2', 'Ninety.', { type: 'page' })),
    ],
    silent: [pages(post('fees-2', '')), pages({}, { json: { slug: 2 } }), post('fees-2', '')],
  },
}
