import * as z from 'zod/mini'
import { isPlainObject } from '../../internal/plain-object.js'
import { isNumber, maybeNumber, maybeString } from './guards.js'

/**
 * A term of a taxonomy: a category, a tag, an FAQ topic.
 *
 * See {@link https://developer.wordpress.org/rest-api/reference/categories/#schema | the schema of a category}.
 *
 * @example
 * ```ts
 * import { parseTerms, type RestTerm } from 'wp-faq-seo/wordpress'
 *
 * const terms: readonly RestTerm[] = parseTerms('[{"id":2,"name":"Q &amp; A","slug":"q-a","taxonomy":"category"}]')
 * terms[0]?.name // 'Q &amp; A'
 * ```
 */
export interface RestTerm {
  /** Id, unique among all taxonomies of a site. */
  readonly id: number
  /** Name as WordPress stores it: text with character references (`Q &amp; A`), no markup. */
  readonly name: string
  /** Last part of its address; percent-encoded where not Latin. */
  readonly slug: string
  /** Name of its taxonomy, as `category`. */
  readonly taxonomy: string
  /** Address of its archive page. */
  readonly link?: string
  /** What the editor wrote about it: HTML, often `''`. */
  readonly description?: string
  /** Id of the parent, 0 for none; absent in embedded terms and flat taxonomies. */
  readonly parent?: number
  /** Number of published posts; absent in embedded terms. */
  readonly count?: number
  /** What plugins add, `yoast_head_json` among them, as it arrived. */
  readonly [field: string]: unknown
}

export function termSchema(): z.ZodMiniType<RestTerm> {
  const text = z.exactOptional(z.string())
  const number = z.exactOptional(z.number())
  return z.looseObject({
    id: z.number(),
    name: z.string(),
    slug: z.string(),
    taxonomy: z.string(),
    link: text,
    description: text,
    parent: number,
    count: number,
  })
}

export function isTerm(value: unknown): value is RestTerm {
  return (
    isPlainObject(value) &&
    isNumber(value.id) &&
    typeof value.name === 'string' &&
    typeof value.slug === 'string' &&
    typeof value.taxonomy === 'string' &&
    maybeString(value.link) &&
    maybeString(value.description) &&
    maybeNumber(value.parent) &&
    maybeNumber(value.count)
  )
}
