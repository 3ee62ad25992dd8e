import { escapeText } from '../content/html/escape.js'
import type { RestTerm } from '../wordpress/shapes/term.js'
import { type FakeListOptions, homeOf, writeListHead } from './fake-list-head.js'
import { fakeSlug } from './fake-slug.js'

/** The fields of a fake term. Every default is a constant. */
export interface FakeTermOptions extends FakeListOptions {
  /** Default: 7. */
  readonly id?: number | undefined
  /** Plain text. Default: `Fees and dates`. */
  readonly name?: string | undefined
  /** The last part of the URL. Default: derived from the name. */
  readonly slug?: string | undefined
  /** Default: `faq-categories`. */
  readonly taxonomy?: string | undefined
  /** HTML. Default: none. */
  readonly description?: string | undefined
  /** The id of the parent. Default: 0, none. */
  readonly parent?: number | undefined
  /** The number of posts. Default: 3. */
  readonly count?: number | undefined
}

/**
 * Makes a term as WordPress's REST API sends it: JSON data, a new object on every call, equal for equal options.
 *
 * @see https://developer.wordpress.org/rest-api/reference/categories/#schema
 * @example
 * ```ts
 * import { composeHead } from 'wp-faq-seo'
 * import { fakeTerm } from 'wp-faq-seo/testing'
 *
 * const term = fakeTerm({ name: 'Fees & dates' })
 * term.link // 'https://www.example.com/faq-categories/fees-dates/'
 * composeHead(term).title // 'Fees & dates Archives - Example School'
 * ```
 */
export function fakeTerm(options: FakeTermOptions = {}): RestTerm {
  const { id = 7, name = 'Fees and dates', taxonomy = 'faq-categories', description = '' } = options
  const { slug = fakeSlug(name), parent = 0, count = 3 } = options
  const base = taxonomy === 'post_tag' ? 'tag' : taxonomy
  const link = `${homeOf(options)}${base}/${slug}/`
  const term = { id, count, description, link, name: escapeText(name), slug, taxonomy, parent, meta: [] }
  return { ...term, ...writeListHead(term, options) }
}
