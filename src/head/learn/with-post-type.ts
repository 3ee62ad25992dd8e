import { omitUndefined } from '../../internal/omit-undefined.js'
import { withEntry } from '../../internal/with-entry.js'
import { settingsOf } from '../../site/settings.js'
import type { PostTypeSettings, Site } from '../../site/site.js'

/** Adds settings of a page's type to a site. Returns the same site if there are none, and for a post without a type. */
export function withPostType(
  site: Site,
  { type }: { readonly type: string },
  settings: PostTypeSettings,
): Site {
  const added = omitUndefined(settings)
  if (type === '' || Object.keys(added).length === 0) return site
  return { ...site, postTypes: withEntry(site.postTypes, type, { ...settingsOf(site, type), ...added }) }
}
