import { withoutFinalSlashes } from '../internal/web-url.js'
import type { RestType } from '../wordpress/shapes/type.js'
import { type PermalinkSettings, slashOf } from './permalinks.js'
import type { Site } from './site.js'

/**
 * The URL of a post type's archive below the home page of a site: at the name of the type, unless the type has another path. `undefined` if
 * the type has no archive.
 */
export function archiveUrlOf(
  { slug, has_archive: archive }: RestType,
  site: PermalinkSettings & Pick<Site, 'url'>,
): string | undefined {
  const path = typeof archive === 'string' ? archive.replace(/^\/+/, '') : archive === true ? slug : ''
  if (path === '') return undefined
  const root = withoutFinalSlashes(site.url)
  return site.permalinks === 'plain'
    ? `${root}/?post_type=${slug}`
    : `${root}/${withoutFinalSlashes(path)}${slashOf(site)}`
}
