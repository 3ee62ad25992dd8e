import type { Robots } from '../../site/robots.js'
import type { FaqPage } from './faq-page.js'

/** The robots directives that the status of a post requires. `undefined` if it may be indexed. */
export function robotsByStatus(page: Pick<FaqPage, 'status' | 'type'>): Robots | undefined {
  if (isUnpublished(page)) return { index: false, follow: false }
  return page.status === 'private' ? { index: false, follow: true } : undefined
}

/**
 * Whether a post is not published. Media with the status `inherit` count as published, like the post that they belong to.
 *
 * @see https://developer.wordpress.org/reference/functions/get_post_statuses/
 */
export function isUnpublished({
  status,
  type,
}: {
  readonly status?: string | undefined
  readonly type?: string | undefined
}): boolean {
  if (status === undefined || status === 'publish' || status === 'private') return false
  return !(status === 'inherit' && type === 'attachment')
}
