import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { Robots } from '../../site/robots.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import { robotsByStatus } from '../model/robots-by-status.js'
import { YOAST_ROBOTS } from '../model/robots-content.js'

/**
 * Derives the robots directives of a page: by its status, else by its type, else by the site.
 *
 * A site that is hidden as a whole keeps the directives on previews, which tells it from a post that is hidden by itself.
 */
export function deriveRobots(page: FaqPage, site: Site): Robots {
  const byStatus = robotsByStatus(page)
  if (byStatus !== undefined) return byStatus
  if (settingsOf(site, page.type).noindex) return { index: false, follow: site.robots?.follow ?? true }
  const { maxSnippet, maxImagePreview, ...robots }: Robots = {
    ...YOAST_ROBOTS,
    ...omitUndefined(site.robots ?? {}),
  }
  return {
    ...robots,
    // A preview that is forbidden needs no limit.
    ...(maxSnippet !== undefined && robots.snippet !== false && { maxSnippet }),
    ...(maxImagePreview !== undefined && robots.imageIndex !== false && { maxImagePreview }),
  }
}
