import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toMarkdownText } from '../../content/markdown/markdown.js'
import { escapeMarkdownLine, markdownHeading } from '../../content/markdown/markdown-text.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toJsonEscape } from '../../internal/quote.js'
import { nameOf, readCategories } from '../catalog/group-by-term.js'
import { isOwnQuestion, shownQuestions } from '../catalog/shown-questions.js'
import { checkFaqPage } from '../page/check-page.js'
import type { FaqPage } from '../page/faq-page.js'

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** Heading level of the title. Default: 1. Use a higher level if the page becomes part of a document. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
  /**
   * Whether to begin with YAML front matter: `title`, `canonical` (the URL of the page), `modified`, `language`, and the names of its
   * `categories`. Fields that the page does not have are omitted. Default: `false`.
   */
  readonly frontMatter?: boolean | undefined
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
  checkFaqPage(page)
  const { headingLevel = 1, frontMatter = false } = options
  const blocks = writeMarkdownBlocks(page, headingLevel).filter((block) => block !== '')
  return `${[...(frontMatter ? [writeFrontMatter(page)] : []), ...blocks].join('\n\n')}\n`
}

/** Writes a page as blocks of Markdown: first its title, then its questions and answers. A block may be empty. */
export function writeMarkdownBlocks(page: FaqPage, headingLevel: number): string[] {
  const questions = shownQuestions(page).flatMap((asked) => {
    const { question, answer, origin = page } = asked
    const isOwn = isOwnQuestion(page, asked)
    const level = isOwn ? headingLevel : headingLevel + 1
    const text = toMarkdownText(withoutReferenceMarks(answer.html, origin.url), { topLevel: level + 1 })
    return isOwn ? [text] : [writeHeading(level, question), text]
  })
  return [writeHeading(headingLevel, page.title), ...questions]
}

/** Writes YAML. JSON strings are valid YAML: https://yaml.org/spec/1.2.2/#12-relation-to-json */
function writeFrontMatter(page: FaqPage): string {
  const { title, url, modifiedAt, language } = page
  const categories = readCategories([page], {}).of(page).map(nameOf)
  const fields = omitUndefined({
    title,
    canonical: url || undefined,
    modified: modifiedAt,
    language,
    categories: categories.length > 0 ? categories : undefined,
  })
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${JSON.stringify(value).replace(NOT_IN_YAML, toJsonEscape)}`,
  )
  return ['---', ...lines, '---'].join('\n')
}

/** Characters that JSON strings may contain but YAML strings may not. */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

function writeHeading(level: number, text: string): string {
  const line = escapeMarkdownLine(text)
  return line === '' ? '' : markdownHeading(level, line)
}
