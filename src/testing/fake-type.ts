import { escapeText } from '../content/html/escape.js'
import type { RestType } from '../wordpress/shapes/type.js'
import { type FakeListOptions, writeListHead } from './fake-list-head.js'

/** The fields of a fake post type. Every default is a constant. */
export interface FakeTypeOptions extends FakeListOptions {
  /** The name of the type: the `type` of its posts. Default: `faq`. */
  readonly slug?: string | undefined
  /** The plural name as plain text. Default: `FAQs`. */
  readonly name?: string | undefined
  /** Whether there is a page that lists all posts, and its path if it is not the slug. Default: `true`. */
  readonly hasArchive?: boolean | string | undefined
  /** Names of its taxonomies. Default: `['faq-categories']`. */
  readonly taxonomies?: readonly string[] | undefined
}

/**
 * Makes a post type as WordPress's REST API sends it: JSON data, a new object on every call, equal for equal options.
 *
 * @see https://developer.wordpress.org/rest-api/reference/post-types/#schema
 * @example
 * ```ts
 * import { composeHead } from 'wp-faq-seo'
 * import { fakeType } from 'wp-faq-seo/testing'
 *
 * composeHead(fakeType()).canonical // 'https://www.example.com/faq/'
 * ```
 */
export function fakeType(options: FakeTypeOptions = {}): RestType {
  const { slug = 'faq', name = 'FAQs', hasArchive = true, taxonomies = ['faq-categories'] } = options
  const type = {
    description: '',
    hierarchical: false,
    has_archive: hasArchive,
    name: escapeText(name),
    slug,
    taxonomies,
    rest_base: slug,
    rest_namespace: 'wp/v2',
  }
  // Without an archive, Yoast has no head.
  return hasArchive === false ? type : { ...type, ...writeListHead(type, options) }
}
