import type { PageTerm } from '../page/faq-page.js'

/** The FAQ pages of a site and the relations between them. JSON-serializable. */
export interface Catalog {
  /** Published pages, in the order of the input. */
  readonly entries: readonly CatalogEntry[]
  /** Links from one page to another, in the order of the pages. */
  readonly links: readonly CatalogLink[]
  /** Ids of the pages that no other page links to. */
  readonly orphans: readonly number[]
  /** Links to pages that do not exist. */
  readonly deadLinks: readonly DeadLink[]
  /** Links whose text is the question of a page other than their target. */
  readonly mismatchedLinks: readonly MismatchedLink[]
  /** Questions on several pages. */
  readonly duplicates: readonly DuplicateQuestion[]
  /** Pages whose slug has a number because another page already had the slug. */
  readonly numberedSlugs: readonly NumberedSlug[]
  /** Pages by category. */
  readonly categories: readonly CatalogCategory[]
}

/** A page of the catalog. */
export interface CatalogEntry {
  /** Id of the post. */
  readonly id: number
  /** Absolute URL; `''` if unknown. */
  readonly url: string
  /** Title as plain text. */
  readonly title: string
  /** BCP 47. Omitted if the page has no language. */
  readonly language?: string
  /** Visible questions, without nested ones. */
  readonly questions: readonly CatalogQuestion[]
  /** Path of each category of the page: names, outermost first. */
  readonly categories: readonly (readonly string[])[]
  /** Number of links from other pages of the catalog. */
  readonly inbound: number
  /** Time of the last change, ISO 8601 in UTC. Omitted if the page has none. */
  readonly modifiedAt?: string
  /** Whether search engines may index the page under its own URL. Omitted if `buildCatalog` did not receive its head. */
  readonly isIndexable?: boolean
}

/** A question of the catalog. */
export interface CatalogQuestion {
  /** Id of the question, unique on its page. */
  readonly id: string
  /** URL of the page with the question's id as its fragment; without one if the post itself is the question. */
  readonly url: string
  /** Question as plain text. */
  readonly question: string
  /** Normalized question: equal keys are equal questions. */
  readonly key: string
  /** Answer as plain text. */
  readonly answer: string
}

/** A link from one page to another. */
export interface CatalogLink {
  /** Id of the page that contains the link. */
  readonly from: number
  /** Id of the page that the link points to. */
  readonly to: number
  /** Text of the link. */
  readonly text: string
}

/** A link to a page that does not exist. */
export interface DeadLink {
  /** Id of the page that contains the link. */
  readonly from: number
  /** URL of the link, made absolute. */
  readonly url: string
  /** Text of the link. */
  readonly text: string
}

/** A link whose text is the question of a page other than its target. */
export interface MismatchedLink extends DeadLink {
  /** Id of the page that the link points to. Omitted if that page is not in the catalog. */
  readonly to?: number
  /** Id of the page that has the question. */
  readonly asks: number
}

/** A question on several pages. */
export interface DuplicateQuestion {
  /** Letters, digits and symbols of the question. */
  readonly key: string
  /** Whether spaces and punctuation are the same on all pages. */
  readonly isExact: boolean
  /** The question on each page, in the order of the pages. */
  readonly questions: readonly AskedQuestion[]
}

/** A question on a page. */
export interface AskedQuestion {
  /** Id of the page. */
  readonly page: number
  /** Id of the question on that page. */
  readonly id: string
  /** Question as plain text. */
  readonly question: string
}

/** A page with a numbered slug. */
export interface NumberedSlug {
  /** Id of the page with the numbered slug, such as `fees-2`. */
  readonly id: number
  /** Id of the page that has the slug without the number, `fees`. */
  readonly of: number
}

/** A category of the catalog. */
export interface CatalogCategory {
  /** The category. Omitted for pages without a category. */
  readonly term?: PageTerm
  /** Ids of the pages in the category itself, not in its subcategories. */
  readonly pages: readonly number[]
  /** Subcategories. */
  readonly children: readonly CatalogCategory[]
}
