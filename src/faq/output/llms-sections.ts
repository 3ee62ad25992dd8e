import {
  escapeLineStarts,
  escapeMarkdownLine,
  markdownHeading,
} from '../../content/markdown/markdown-text.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { refuseInput } from '../../site/refuse-input.js'
import type { Catalog, CatalogCategory, CatalogEntry } from '../catalog/catalog.js'
import { nameOf } from '../catalog/group-by-term.js'

/** Options that `toLlmsText` and `toLlmsFullText` share. */
export interface LlmsOptions {
  /** Name of the site or of its FAQ. Default: `FAQ`. */
  readonly name?: string | undefined
  /** A sentence about the site or its FAQ. Default: none. */
  readonly summary?: string | undefined
  /** Heading of the questions without a category. Default: `Questions`. */
  readonly otherQuestions?: string | undefined
}

/**
 * Writes a catalog as Markdown: the name, the summary, and a section for each category. Each page is listed in the first of its
 * categories. Omits pages without a URL, and pages that may not be indexed.
 *
 * @param writeEntry Returns the blocks of a page.
 * @param separator The text between blocks of a section.
 * @returns Markdown that ends with a line break.
 */
export function writeSections(
  catalog: Catalog,
  { name = 'FAQ', summary = '', otherQuestions = 'Questions' }: LlmsOptions,
  writeEntry: (entry: CatalogEntry) => readonly string[],
  separator: string,
): string {
  checkCatalog(catalog)
  const listed = catalog.entries.filter(({ url, isIndexable }) => url !== '' && isIndexable !== false)
  const entries = new Map(listed.map((entry) => [entry.id, entry]))
  const blocks = [markdownHeading(1, escapeMarkdownLine(name))]
  const about = escapeMarkdownLine(summary)
  if (about !== '') blocks.push(`> ${escapeLineStarts(about)}`)
  const addSection = ({ term, pages, children }: CatalogCategory, above: readonly string[]) => {
    const path = [...above, term === undefined ? otherQuestions : nameOf(term)]
    const written: string[] = []
    for (const id of pages) {
      const entry = entries.get(id)
      entries.delete(id)
      if (entry !== undefined) written.push(...writeEntry(entry))
    }
    if (written.length > 0)
      blocks.push(markdownHeading(2, escapeMarkdownLine(path.join(' / '))), written.join(separator))
    for (const child of children) addSection(child, path)
  }
  for (const category of catalog.categories) addSection(category, [])
  return `${blocks.join('\n\n')}\n`
}

/** @throws ConfigError for a value that is not a catalog, such as a list of pages. */
function checkCatalog(value: unknown): void {
  if (isPlainObject(value) && Array.isArray(value.entries) && Array.isArray(value.categories)) return
  refuseInput('catalog', value, 'buildCatalog(pages)')
}
