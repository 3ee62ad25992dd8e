import type { Site } from './site.js'

/** Settings that determine the form of WordPress's URLs. */
export type PermalinkSettings = Partial<
  Pick<Site, 'permalinks' | 'trailingSlash' | 'postTypes' | 'postsPage'>
>

/** The end of WordPress's URLs: a slash, or nothing. */
export function slashOf({ trailingSlash, postTypes = {}, postsPage }: PermalinkSettings): '/' | '' {
  if (trailingSlash !== undefined) return trailingSlash ? '/' : ''
  const known = [postsPage?.url, ...Object.values(postTypes).map(({ archiveUrl }) => archiveUrl)]
  const path = known.find((url) => url !== undefined && !url.includes('?'))
  return path === undefined || path.endsWith('/') ? '/' : ''
}
