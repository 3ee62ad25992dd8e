import { escapeMarkdownLine, markdownLink } from '../../content/markdown/markdown-text.js'
import { truncateText } from '../../content/prose/truncate.js'
import type { Catalog, CatalogEntry } from '../catalog/catalog.js'
import { type LlmsOptions, writeSections } from './llms-sections.js'

/** Options of {@link toLlmsText}. */
export interface LlmsTextOptions extends LlmsOptions {
  /** Maximum length of an answer in characters; 0 prints only links. Default: 156. */
  readonly answerLength?: number | undefined
  /**
   * Returns the URL of a link, such as that of the page's Markdown version. Receives the URL of the page, and the fragment of the
   * question with its `#`, or `''`. Default: the URL of the question.
   */
  readonly toUrl?: ((url: string, fragment: string) => string) | undefined
}

/**
 * Converts a catalog to `llms.txt`: a list of links to its questions, each with the beginning of the answer, by category.
 *
 * The heading of a nested category is its path, as in `Money / Refunds`. A page in several categories is listed in the first.
 * Omits hidden questions and pages without a URL. Also omits pages that search engines may not index, if `buildCatalog` received their
 * heads. Text that looks like Markdown is escaped.
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
  return writeSections(catalog, options, (entry) => listQuestions(entry, options), '\n')
}

function listQuestions(
  { questions, language, url: pageUrl }: CatalogEntry,
  { answerLength = 156, toUrl = (url, fragment) => url + fragment }: LlmsTextOptions,
): string[] {
  return questions.map(({ question, url, answer }) => {
    const link = `- ${markdownLink(escapeMarkdownLine(question), toUrl(pageUrl, url.slice(pageUrl.length)))}`
    const text = answer.replace(/\s+/g, ' ')
    const begin = answerLength > 0 ? truncateText(text, answerLength, { language }) : ''
    return begin === '' ? link : `${link}: ${escapeMarkdownLine(begin)}`
  })
}
