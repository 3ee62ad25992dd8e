import { toMarkdownText } from '../../content/markdown/markdown.js'
import { escapeMarkdown, markdownHeading } from '../../content/markdown/markdown-text.js'
import { shownQuestions } from '../catalog/build-catalog.js'
import type { FaqPage } from '../page/faq-page.js'

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** The level of the title, 1 where absent: more where pages become parts of one document. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/**
 * Writes a page as Markdown: the title, and each question that a reader sees with its answer below it; where the post is
 * the question, the question in place of the title.
 *
 * The result is CommonMark with GitHub's tables. Nothing in a question or an answer makes markup of its own: the headings
 * of an answer stand below its question, HTML and what only looks like Markdown become text. Audio and video are left out.
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
  const isQuestion = questions.length === 1 && questions[0]?.source === 'post'
  const level = isQuestion ? headingLevel : headingLevel + 1
  const blocks = questions.flatMap(({ question, answer }) => [
    writeHeading(level, question),
    toMarkdownText(answer.html, { topLevel: level + 1 }),
  ])
  if (!isQuestion) blocks.unshift(writeHeading(headingLevel, page.title))
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function writeHeading(level: number, text: string): string {
  const line = escapeMarkdown(text).trim()
  return line === '' ? '' : markdownHeading(level, line)
}
