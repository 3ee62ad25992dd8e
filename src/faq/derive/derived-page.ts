import type { FaqPage } from '../page/faq-page.js'
import { type PageDetails, storedFactsOf } from '../page/page-details.js'
import type { PageFacts } from '../page/to-faq-page.js'

/** What a head is derived from: a page with its details, in the forms in which WordPress stores and prints them. */
export type DerivedPage = PageFacts & PageDetails

/** A page that is at hand as plain text, as what a head is derived from. */
export function toDerivedPage(page: FaqPage): DerivedPage {
  return { ...page, stored: storedFactsOf(page) }
}

/** When a page was last changed; absent where that is within the second of its publication. */
export function changeOf({
  publishedAt,
  modifiedAt,
}: Pick<PageFacts, 'publishedAt' | 'modifiedAt'>): string | undefined {
  return modifiedAt !== undefined && publishedAt !== undefined && modifiedAt <= publishedAt
    ? undefined
    : modifiedAt
}
