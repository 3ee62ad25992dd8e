import { describe, expect, it } from 'vitest'
import { buildCatalog, toLlmsFullText, toLlmsText, toMarkdown } from 'wp-faq-seo/faq'
import { blockQuestion, category, faqPage } from '../derive/page.js'

const money = category(1, 'Money')
const pages = [
  faqPage(7, {}, { terms: [money] }),
  faqPage(
    8,
    {},
    { questions: [blockQuestion('a', 'A?', '<h2>Now</h2><p>a</p>'), blockQuestion('b', 'B?', 'b')] },
  ),
]

describe('toLlmsFullText()', () => {
  it('writes full answers by category, with the URL below the title', () => {
    expect(toLlmsFullText(buildCatalog(pages), pages, { name: 'FAQ *1*', summary: 'All.' })).toBe(
      [
        '# FAQ \\*1\\*',
        '> All.',
        '## Money',
        `### ${pages[0]?.title}`,
        `<${pages[0]?.url}>`,
        `${pages[0]?.questions[0]?.answer.text}`,
        '## Questions',
        `### ${pages[1]?.title}`,
        `<${pages[1]?.url}>`,
        '#### A?',
        '##### Now',
        'a',
        '#### B?',
        'b\n',
      ].join('\n\n'),
    )
  })

  it('omits pages without a question or a URL, and pages that may not be indexed', () => {
    const others = [faqPage(1, {}, { questions: [] }), faqPage(2, {}, { url: '' }), faqPage(3)]
    const catalog = buildCatalog(others, { heads: [{}, {}, { robots: { index: false } }] })
    expect(toLlmsFullText(catalog, others)).toBe('# FAQ\n')
    expect(toLlmsText(catalog)).toBe('# FAQ\n')
  })
})

describe('toLlmsText()', () => {
  it('links to the URLs that toUrl returns', () => {
    const toUrl = (url: string, fragment: string) => `${url}index.md${fragment}`
    const text = toLlmsText(buildCatalog(pages), { toUrl, answerLength: 0 })
    expect(text).toContain(`(${pages[0]?.url}index.md)`)
    expect(text).toContain(`(${pages[1]?.url}index.md#a)`)
  })
})

describe('toMarkdown() with front matter', () => {
  it('begins with the fields of the page as YAML', () => {
    const page = faqPage(
      7,
      { modified_gmt: '2026-02-03T09:00:00', lang: 'en', title: { rendered: 'Fees: "all" # \u2028?' } },
      { terms: [money, category(2, 'Refunds', 1)] },
    )
    const [, yaml] = toMarkdown(page, { frontMatter: true }).split('---\n')
    expect(yaml?.trimEnd().split('\n')).toEqual([
      'title: "Fees: \\"all\\" # \\u2028?"',
      `canonical: "${page.url}"`,
      'modified: "2026-02-03T09:00:00+00:00"',
      'language: "en"',
      'categories: ["Refunds"]',
    ])
    expect(toMarkdown({ ...page, url: '' }, { frontMatter: true })).not.toContain('canonical')
  })
})
