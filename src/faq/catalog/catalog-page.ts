import type { FaqPage } from '../page/faq-page.js'
import type { CatalogQuestion } from './catalog.js'

/** A published page of the catalog, with the questions that are compared. */
export interface CatalogPage {
  readonly page: FaqPage
  readonly questions: readonly CatalogQuestion[]
}
