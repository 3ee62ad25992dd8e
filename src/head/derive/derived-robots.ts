import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import type { Robots } from '../../site/robots.js'
import { settingsOf } from '../../site/settings.js'
import type { Site } from '../../site/site.js'
import { robotsByStatus } from '../model/robots-by-status.js'
import { YOAST_ROBOTS } from '../model/robots-content.js'

/**
 * Derives the robots directives of a page from its status, else from its type, else from the site.
 *
 * If the whole site is hidden, the preview limits stay: they distinguish it from a single hidden post.
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
    // A forbidden preview needs no limit.
    ...(maxSnippet !== undefined && robots.snippet !== false && { maxSnippet }),
    ...(maxImagePreview !== undefined && robots.imageIndex !== false && { maxImagePreview }),
  }
}
