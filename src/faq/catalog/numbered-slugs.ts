import type { FaqPage } from '../page/faq-page.js'
import type { NumberedSlug } from './catalog.js'

/** A slug that ends in a number up to 99. Larger numbers are years and the like. */
const NUMBERED = /^(.+)-(?:[2-9]|[1-9]\d)$/

/**
 * Finds pages whose slug is the slug of another page followed by a number.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_unique_post_slug/
 */
export function findNumberedSlugs(pages: readonly FaqPage[]): NumberedSlug[] {
  // A translation may have the slug of the original with a number, so languages are kept apart.
  const keyOf = ({ type, language = '' }: FaqPage, slug: string) => [type, language, slug].join('\n')
  const ids = new Map(pages.map((page) => [keyOf(page, page.slug ?? ''), page.id]))
  return pages.flatMap((page) => {
    const [, slug] = NUMBERED.exec(page.slug ?? '') ?? []
    const of = slug === undefined ? undefined : ids.get(keyOf(page, slug))
    return of === undefined ? [] : { id: page.id, of }
  })
}
