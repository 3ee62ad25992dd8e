import {
  escapeLineStarts,
  escapeMarkdown,
  markdownHeading,
  markdownLink,
} from '../../content/markdown/markdown-text.js'
import { truncateText } from '../../content/prose/truncate.js'
import { type Catalog, type CatalogCategory, type CatalogEntry, nameOf } from '../catalog/build-catalog.js'

/** Options of {@link toLlmsText}. */
export interface LlmsTextOptions {
  /** The name of the site, or of its FAQ; `FAQ` where absent. */
  readonly name?: string | undefined
  /** What it is, in a sentence; absent prints none. */
  readonly summary?: string | undefined
  /** The heading of the questions that are in no category; `Questions` where absent. */
  readonly otherQuestions?: string | undefined
  /** The greatest length of an answer in characters, 156 where absent; 0 prints links only. */
  readonly answerLength?: number | undefined
}

/**
 * Writes an FAQ as `llms.txt`: a list of its questions for language models, linked, with what the answers begin with, by
 * category.
 *
 * Categories below others name these, as in `Money / Refunds`. A question of several categories is listed in the first.
 * Only questions that a reader sees on a page with an address are listed; nothing in them makes markup of its own.
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
  const blocks = [markdownHeading(1, inLine(name))]
  if (inLine(summary) !== '') blocks.push(`> ${escapeLineStarts(inLine(summary))}`)
  const addSection = ({ term, pages, children }: CatalogCategory, above: readonly string[]) => {
    const path = [...above, term === undefined ? otherQuestions : nameOf(term)]
    const links: string[] = []
    for (const id of pages) {
      const entry = entries.get(id)
      if (entry === undefined || entry.url === '') continue
      // What stands in several categories is listed in the first.
      entries.delete(id)
      links.push(...listQuestions(entry, answerLength))
    }
    if (links.length > 0) blocks.push(markdownHeading(2, inLine(path.join(' / '))), links.join('\n'))
    for (const child of children) addSection(child, path)
  }
  for (const category of catalog.categories) addSection(category, [])
  return `${blocks.join('\n\n')}\n`
}

function listQuestions({ questions, language }: CatalogEntry, answerLength: number): string[] {
  return questions.map(({ question, url, answer }) => {
    const link = `- ${markdownLink(inLine(question), url)}`
    const text = answer.replace(/\s+/g, ' ')
    const begin = answerLength > 0 ? truncateText(text, answerLength, { language }) : ''
    return begin === '' ? link : `${link}: ${inLine(begin)}`
  })
}

function inLine(text: string): string {
  return escapeMarkdown(text).trim()
}
