import { describe, expect, it } from 'vitest'
import { buildCatalog, toLlmsText } from 'wp-faq-seo/faq'
import { blockQuestion, category, faqPage } from '../derive/page.js'

const page = faqPage(
  7,
  {},
  {
    questions: [
      blockQuestion('a', 'How much?', '', { answer: { html: '<img src="/a.png" alt="">', text: '' } }),
      blockQuestion('b', 'Inner?', 'b', { depth: 1 }),
      blockQuestion('c', 'Hidden?', 'c', { visible: false }),
      blockQuestion('d', '<b>\n---', 'd'),
    ],
  },
)

describe('toLlmsText', () => {
  const inCategory = (id: number, ...terms: ReturnType<typeof category>[]) => faqPage(id, {}, { terms })

  it('lists questions by category, each once', () => {
    const money = category(1, 'Money')
    const pages = [
      inCategory(10, category(2, 'Late *fees*', 1), category(3, 'Exam')),
      inCategory(11, money),
      faqPage(12),
    ]
    expect(toLlmsText(buildCatalog(pages), { name: 'Example\n## x', summary: '- All\nabout it.' })).toBe(
      [
        '# Example ## x',
        '> \\- All about it.',
        '## Money',
        '- [Question 11?](https://example.com/faq/q-11/): Answer 11.',
        '## Money / Late \\*fees\\*',
        '- [Question 10?](https://example.com/faq/q-10/): Answer 10.',
        '## Questions',
        '- [Question 12?](https://example.com/faq/q-12/): Answer 12.\n',
      ].join('\n\n'),
    )
  })

  it('links to the question on its page, and omits pages without a URL', () => {
    const pages = [page, faqPage(8, { link: '' }), { ...page, id: 9, url: '' }]
    expect(toLlmsText(buildCatalog(pages), { name: 'E', otherQuestions: 'Fragen' })).toBe(
      '# E\n\n## Fragen\n\n- [How much?](https://example.com/faq/q-7/#a)\n- [\\<b> ---](https://example.com/faq/q-7/#d): d\n',
    )
  })

  it('shortens answers to one line', () => {
    const long = faqPage(7, { content: { rendered: '<p>One two.</p><ul><li>[x]: y</li></ul>' } })
    expect(toLlmsText(buildCatalog([long]), { name: 'E', answerLength: 14 })).toContain(
      ': One two. \\[x\\]…\n',
    )
    expect(toLlmsText(buildCatalog([long]), { name: 'E', answerLength: 0 })).toMatch(/q-7\/\)\n$/)
    expect(toLlmsText(buildCatalog([long]), { name: 'E' })).toContain(': One two. \\[x\\]: y\n')
  })

  it('is only the name if there is nothing to list', () => {
    expect(toLlmsText(buildCatalog([]), { name: 'E', summary: ' ' })).toBe('# E\n')
  })
})
