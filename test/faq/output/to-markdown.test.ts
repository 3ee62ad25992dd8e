import { describe, expect, it } from 'vitest'
import { toMarkdown } from 'wp-faq-seo/faq'
import { blockQuestion, faqPage } from '../derive/page.js'

const page = faqPage(
  7,
  { title: { rendered: 'Fees\n# and [more]' } },
  {
    questions: [
      blockQuestion('a', 'How much?', '', {
        answer: { html: '<h1>Now</h1><p>Ten.</p><h2>Then</h2>', text: '' },
      }),
      blockQuestion('b', 'Inner?', 'b', { depth: 1 }),
      blockQuestion('c', 'Hidden?', 'c', { visible: false }),
      blockQuestion('d', '<b>\n---', 'd'),
    ],
  },
)

describe('toMarkdown', () => {
  it('writes the title, then the visible questions with their answers', () => {
    expect(toMarkdown(page)).toBe(
      '# Fees # and \\[more\\]\n\n## How much?\n\n### Now\n\nTen.\n\n#### Then\n\n## \\<b> ---\n\nd\n',
    )
  })

  it('writes the question as the title if the post itself is the question', () => {
    expect(toMarkdown(faqPage(7, { content: { rendered: '<h4>A</h4>b' } }))).toBe(
      '# Question 7?\n\n## A\n\nb\n',
    )
  })

  it('begins at the given level, and keeps headings of answers below the question', () => {
    expect(toMarkdown(page, { headingLevel: 4 })).toBe(
      '#### Fees # and \\[more\\]\n\n##### How much?\n\n###### Now\n\nTen.\n\n###### Then\n\n##### \\<b> ---\n\nd\n',
    )
  })

  it('writes only the title of a page without questions', () => {
    expect(toMarkdown(faqPage(7, { type: 'page', title: { rendered: 'C #' } }))).toBe('# C \\#\n')
  })
})
