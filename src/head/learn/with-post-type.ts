import type { FaqPage } from '../../faq/page/faq-page.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { settingsOf } from '../../site/settings.js'
import type { PostTypeSettings, Site } from '../../site/site.js'

/** Adds settings of a page's type to a site. Returns the same site if there are none. */
export function withPostType(site: Site, { type }: Pick<FaqPage, 'type'>, settings: PostTypeSettings): Site {
  const added = omitUndefined(settings)
  if (Object.keys(added).length === 0) return site
  // Built from entries: a type may be called `__proto__`.
  return {
    ...site,
    postTypes: Object.fromEntries([
      ...Object.entries(site.postTypes ?? {}),
      [type, { ...settingsOf(site, type), ...added }],
    ]),
  }
}
