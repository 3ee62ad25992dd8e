import {
  escapeLineStarts,
  escapeMarkdown,
  markdownHeading,
  markdownLink,
} from '../../content/markdown/markdown-text.js'
import { truncateText } from '../../content/prose/truncate.js'
import type { Catalog, CatalogCategory, CatalogEntry } from '../catalog/catalog.js'
import { nameOf } from '../catalog/group-by-category.js'

/** Options of {@link toLlmsText}. */
export interface LlmsTextOptions {
  /** Name of the site or of its FAQ. Default: `FAQ`. */
  readonly name?: string | undefined
  /** A sentence about it. Default: none. */
  readonly summary?: string | undefined
  /** Heading of the questions without a category. Default: `Questions`. */
  readonly otherQuestions?: string | undefined
  /** Maximum length of an answer in characters; 0 prints only links. Default: 156. */
  readonly answerLength?: number | undefined
}

/**
 * Converts a catalog to `llms.txt`: a list of links to its questions, each with the beginning of the answer, by category.
 *
 * Nested categories are headed by their path, as in `Money / Refunds`. A page in several categories is listed in the first.
 * Questions that are hidden, or on pages without a URL, are omitted. Text that looks like Markdown is escaped.
 *
 * @returns Markdown that ends with a line break.
 * @see https://llmstxt.org/#format
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildCatalog, toLlmsText } from 'wp-faq-seo/faq'
 *
 * const page = toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What is the fee?' },
 *   content: { rendered: '<p>Ten euros.</p>' },
 * }))
 * toLlmsText(buildCatalog([page]), { name: 'Example', summary: 'Exams and fees.' })
 * // '# Example\n\n> Exams and fees.\n\n## Questions\n\n- [What is the fee?](https://example.com/faq/fees/): Ten euros.\n'
 * ```
 */
export function toLlmsText(catalog: Catalog, options: LlmsTextOptions = {}): string {
  const { name = 'FAQ', summary = '', otherQuestions = 'Questions', answerLength = 156 } = options
  const entries = new Map(catalog.entries.map((entry) => [entry.id, entry]))
  const blocks = [markdownHeading(1, toLine(name))]
  if (toLine(summary) !== '') blocks.push(`> ${escapeLineStarts(toLine(summary))}`)
  const addSection = ({ term, pages, children }: CatalogCategory, above: readonly string[]) => {
    const path = [...above, term === undefined ? otherQuestions : nameOf(term)]
    const links: string[] = []
    for (const id of pages) {
      const entry = entries.get(id)
      if (entry === undefined || entry.url === '') continue
      entries.delete(id)
      links.push(...listQuestions(entry, answerLength))
    }
    if (links.length > 0) blocks.push(markdownHeading(2, toLine(path.join(' / '))), links.join('\n'))
    for (const child of children) addSection(child, path)
  }
  for (const category of catalog.categories) addSection(category, [])
  return `${blocks.join('\n\n')}\n`
}

function listQuestions({ questions, language }: CatalogEntry, answerLength: number): string[] {
  return questions.map(({ question, url, answer }) => {
    const link = `- ${markdownLink(toLine(question), url)}`
    const text = answer.replace(/\s+/g, ' ')
    const begin = answerLength > 0 ? truncateText(text, answerLength, { language }) : ''
    return begin === '' ? link : `${link}: ${toLine(begin)}`
  })
}

function toLine(text: string): string {
  return escapeMarkdown(text).trim()
}
