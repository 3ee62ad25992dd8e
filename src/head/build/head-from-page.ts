import type { PageFacts } from '../../faq/page/to-faq-page.js'
import { robotsByStatus } from '../edit/robots-policy.js'
import type { Head } from '../model/head.js'

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
