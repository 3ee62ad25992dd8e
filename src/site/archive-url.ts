import { withoutFinalSlashes } from '../internal/web-url.js'
import type { RestType } from '../wordpress/shapes/type.js'

/**
 * The URL of a post type's archive below the home page: at the name of the type, unless the type has another path. `undefined` if
 * the type has no archive.
 */
export function archiveUrlOf({ slug, has_archive: archive }: RestType, home: string): string | undefined {
  const path = typeof archive === 'string' ? archive.replace(/^\/+/, '') : archive === true ? slug : ''
  return path === '' ? undefined : `${withoutFinalSlashes(home)}/${withoutFinalSlashes(path)}/`
}
