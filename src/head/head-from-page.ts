import type { PageFacts } from '../faq/to-faq-page.js'
import type { Head, Robots } from './head.js'
import { tagKey } from './tag-key.js'

/** The head that a post alone can give: no site is known, so nothing is said in its name. */
export function headFromPage(page: PageFacts): Head {
  const { title, url, publishedAt, modifiedAt } = page
  const robots = robotsByStatus(page)
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
export function withholdUnpublished(head: Head, page: PageFacts): Head {
  if (!isUnpublished(page)) return head
  const { canonical, prev, next, extra = [], ...rest } = head
  const kept = extra.filter((tag) => !WITHHELD_KEYS.has(tagKey(tag)))
  return { ...rest, robots: { index: false, follow: false }, ...(kept.length > 0 && { extra: kept }) }
}

/** What would name a page that readers cannot open, or contradict `noindex`, where it stands among the extra tags. */
const WITHHELD_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'link[rel="canonical"]',
  'link[rel="prev"]',
  'link[rel="next"]',
  'meta[name="robots"]',
])

function robotsByStatus(page: PageFacts): Robots | undefined {
  if (isUnpublished(page)) return { index: false, follow: false }
  return page.status === 'private' ? { index: false, follow: true } : undefined
}

/**
 * Whether the post is not out yet, or no longer. Media are as public as the post they were added to, which is what
 * their status `inherit` says. https://developer.wordpress.org/reference/functions/get_post_statuses/
 */
function isUnpublished({ status, type }: PageFacts): boolean {
  if (status === undefined || status === 'publish' || status === 'private') return false
  return !(status === 'inherit' && type === 'attachment')
}
