import { markdownAutolink } from '../../content/markdown/markdown-text.js'
import type { Catalog } from '../catalog/catalog.js'
import { checkFaqPages } from '../page/check-page.js'
import type { FaqPage } from '../page/faq-page.js'
import { type LlmsOptions, writeSections } from './llms-sections.js'
import { writeMarkdownBlocks } from './to-markdown.js'

/**
 * Converts a catalog and its pages to `llms-full.txt`: all questions with their full answers as Markdown, by category. The URL of
 * each page follows its title.
 *
 * The sections are the same as in `toLlmsText`, and the same pages are omitted. Pages without a visible question are omitted, too.
 *
 * @param pages The pages from which the catalog was built.
 * @returns Markdown that ends with a line break.
 * @see https://llmstxt.org/#format
 * @example
 * ```ts
 * import { parsePost, toFaqPage } from 'wp-faq-seo'
 * import { buildCatalog, toLlmsFullText } from 'wp-faq-seo/faq'
 *
 * const pages = [toFaqPage(parsePost({
 *   id: 549,
 *   type: 'faq',
 *   link: 'https://example.com/faq/fees/',
 *   title: { rendered: 'What is the fee?' },
 *   content: { rendered: '<p><b>Ten</b> euros.</p>' },
 * }))]
 * toLlmsFullText(buildCatalog(pages), pages, { name: 'Example' })
 * // '# Example\n\n## Questions\n\n### What is the fee?\n\n<https://example.com/faq/fees/>\n\n**Ten** euros.\n'
 * ```
 */
export function toLlmsFullText(
  catalog: Catalog,
  pages: readonly FaqPage[],
  options: LlmsOptions = {},
): string {
  checkFaqPages(pages)
  const byId = new Map(pages.map((page) => [page.id, page]))
  return writeSections(
    catalog,
    options,
    ({ id, url, questions }) => {
      const page = questions.length === 0 ? undefined : byId.get(id)
      const [heading = '', ...blocks] = page === undefined ? [] : writeMarkdownBlocks(page, 3)
      return [heading, markdownAutolink(url), ...blocks].filter((block) => page !== undefined && block !== '')
    },
    '\n\n',
  )
}
