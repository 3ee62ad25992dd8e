import type { Catalog } from '../../../faq/catalog/catalog.js'
import type { FaqPage } from '../../../faq/page/faq-page.js'
import type { Place } from '../place.js'
import type { HreflangLink } from '../tags/hreflang-links.js'

/** A page of a catalog, with everything that catalog rules compare. */
export interface CatalogPage {
  /** The page as `buildCatalog` needs it. The ids of the page and of its questions are their indexes. */
  readonly page: FaqPage
  /** The key that all URLs of the page share. `''` if its URL is unknown. */
  readonly key: string
  /** The title, from the head or else from the page. */
  readonly title: unknown
  /** The links to other languages. `undefined` if the head is unknown. */
  readonly hreflangLinks: readonly HreflangLink[] | undefined
  /** Whether the head allows indexing. `true` if unknown. */
  readonly isIndexed: boolean
  /** Whether its content is known. */
  readonly hasContent: boolean
  /** The place of the title. */
  readonly titlePlace: Place
  /** The place of the slug. */
  readonly slugPlace: Place
  /** The place of the content. */
  readonly contentPlace: Place
  /** The places of its questions. */
  readonly questionPlaces: readonly Place[]
}

/** The pages of a catalog and what `buildCatalog` finds. Page ids are indexes. */
export interface CatalogFacts extends Catalog {
  /** The pages in order. */
  readonly pages: readonly CatalogPage[]
}

/** Whether two pages compete in search: different pages, the same language, both indexed. */
export function compete(one: CatalogPage, other: CatalogPage): boolean {
  if (one.key !== '' && one.key === other.key) return false
  if (one.page.language !== other.page.language && one.page.language && other.page.language) return false
  return one.isIndexed && other.isIndexed
}

/** The name of a page in messages. */
export function nameOfPage({ page: { id, url } }: CatalogPage): string {
  return url === '' ? `pages[${id}]` : url
}
