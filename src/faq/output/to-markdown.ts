import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toMarkdownText } from '../../content/markdown/markdown.js'
import { escapeMarkdown, markdownHeading } from '../../content/markdown/markdown-text.js'
import { isOwnQuestion, shownQuestions } from '../catalog/shown-questions.js'
import type { FaqPage } from '../page/faq-page.js'

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** Heading level of the title. Default: 1. Use a higher level if the page becomes part of a document. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/**
 * Converts a page to Markdown: the title, then each visible question with its answer. If the post itself is a question, its answer
 * follows the title.
 *
 * The result is CommonMark with GitHub's tables. Text that looks like Markdown or HTML is escaped, and headings in answers
 * are lowered to stay below their question. Audio and video are omitted.
 *
 * @returns Markdown that ends with a line break.
 * @see https://spec.commonmark.org/0.31.2/
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { toMarkdown } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What&#8217;s the fee?' },
 *   content: { rendered: '<h2>Now</h2><p>#1 rule: <b>ten</b> euros, <a href="/pay/">paid</a>.</p>' },
 * }))
 * toMarkdown(page) // '# What’s the fee?\n\n## Now\n\n\\#1 rule: **ten** euros, [paid](https://example.com/pay/).\n'
 * ```
 */
export function toMarkdown(page: FaqPage, options: MarkdownOptions = {}): string {
  const { headingLevel = 1 } = options
  const questions = shownQuestions(page)
  const blocks = questions.flatMap((asked) => {
    const { question, answer } = asked
    const isOwn = isOwnQuestion(page, asked)
    const level = isOwn ? headingLevel : headingLevel + 1
    const text = toMarkdownText(withoutReferenceMarks(answer.html, page.url), { topLevel: level + 1 })
    return isOwn ? [text] : [writeHeading(level, question), text]
  })
  blocks.unshift(writeHeading(headingLevel, page.title))
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function writeHeading(level: number, text: string): string {
  const line = escapeMarkdown(text).trim()
  return line === '' ? '' : markdownHeading(level, line)
}
