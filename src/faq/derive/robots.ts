import { omitUndefined } from '../../internal/omit-undefined.js'
import { type Robots, YOAST_ROBOTS } from '../../site/robots.js'
import type { Site } from '../../site/site.js'

/** The directives of a page that its kind, its settings or its editor hid. */
export function hiddenRobots(site: Site): Robots {
  return { index: false, follow: site.robots?.follow ?? true }
}

/**
 * The directives of a page that nothing but the site hides.
 *
 * If the whole site is hidden, the preview limits stay: they distinguish it from a single hidden page.
 */
export function siteRobots(site: Site): Robots {
  const robots = { ...YOAST_ROBOTS, ...omitUndefined(site.robots ?? {}) }
  // A forbidden preview needs no limit.
  return omitUndefined({
    ...robots,
    maxSnippet: robots.snippet === false ? undefined : robots.maxSnippet,
    maxImagePreview: robots.imageIndex === false ? undefined : robots.maxImagePreview,
  })
}
