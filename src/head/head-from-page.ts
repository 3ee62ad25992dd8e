import type { PageFacts } from '../faq/to-faq-page.js'
import type { Head, Robots } from './head.js'

/** The head that a post alone can give: no site is known, so nothing is said in its name. */
export function headFromPage(page: PageFacts): Head {
  const { title, url, publishedAt, modifiedAt } = page
  const robots = robotsByStatus(page.status)
  return {
    ...(title !== '' && { title }),
    // A canonical beside noindex would ask to index another page in place of this one.
    ...(url !== '' && robots === undefined && { canonical: url }),
    ...(robots !== undefined && { robots }),
    openGraph: {
      type: 'article',
      ...(title !== '' && { title }),
      ...(url !== '' && { url }),
    },
    ...((publishedAt !== undefined || modifiedAt !== undefined) && {
      article: {
        ...(publishedAt !== undefined && { publishedTime: publishedAt }),
        ...(modifiedAt !== undefined && { modifiedTime: modifiedAt }),
      },
    }),
  }
}

/**
 * A plugin's head as it may be shown for a post of a status: drafts, previews and scheduled posts are never
 * indexed, whatever the plugin says (Yoast says `index` of a draft).
 */
export function withholdUnpublished(head: Head, status: string | undefined): Head {
  if (!isUnpublished(status)) return head
  const { canonical: _, ...rest } = head
  return { ...rest, robots: { index: false, follow: false } }
}

function robotsByStatus(status: string | undefined): Robots | undefined {
  if (isUnpublished(status)) return { index: false, follow: false }
  return status === 'private' ? { index: false, follow: true } : undefined
}

/** Whether the post is not out yet, or no longer. https://developer.wordpress.org/reference/functions/get_post_statuses/ */
function isUnpublished(status: string | undefined): boolean {
  return status !== undefined && status !== 'publish' && status !== 'private'
}
