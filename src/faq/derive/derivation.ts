import { once } from '../../internal/once.js'
import type { Site } from '../../site/site.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import type { FaqPage } from '../page/faq-page.js'
import { type DerivedTexts, deriveTexts } from './derived-texts.js'
import { type FirstImage, findFirstImage } from './first-image.js'
import type { TemplateOptions } from './template-variables.js'

/** Options of functions that derive a head or a graph from a page. */
export interface DeriveOptions extends TemplateOptions {
  /** All terms of the site, for the ancestors of a term in the breadcrumb. Default: the breadcrumb has only the page's own term. */
  readonly terms?: readonly RestTerm[] | undefined
}

/** The values that head and graph are derived from. Costly ones are computed on first use, each once. */
export interface Derivation {
  readonly page: FaqPage
  readonly site: Site
  /** All terms of the site. */
  readonly terms: readonly RestTerm[]
  readonly texts: DerivedTexts
  /** The first image of the content. `undefined` if there is none, or if the page has another image. */
  firstImage(): FirstImage | undefined
}

/** Creates the derivation of a page. Computes nothing yet. */
export function derivePage(page: FaqPage, site: Site, options: DeriveOptions = {}): Derivation {
  return {
    page,
    site,
    terms: options.terms ?? [],
    texts: deriveTexts(page, site, options),
    firstImage: once(() => (mayShowFirstImage(page) ? findFirstImage(page.html) : undefined)),
  }
}

/**
 * Whether the first image may be used: no password hides the content, and there is no featured image, not even one whose
 * file is unknown.
 */
function mayShowFirstImage({ isProtected, image, raw }: FaqPage): boolean {
  return !isProtected && image === undefined && raw.imageId === undefined
}
