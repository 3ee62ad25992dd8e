import type { PermalinkSettings } from '../../site/permalinks.js'
import type { Site } from '../../site/site.js'
import { urlOfListPage, urlOfPostPart } from './pagination.js'

/** The settings that determine which posts are the site's home page and posts page. */
export type FrontPageSettings = PermalinkSettings & Partial<Pick<Site, 'frontPageId' | 'postsPageId'>>

/** Whether a post is the static home page of its site. */
export function isFrontPage(id: number, { frontPageId }: FrontPageSettings): boolean {
  return frontPageId === id
}

/** Whether a post is the page that lists the latest posts of its site. */
export function isListOfPosts(id: number, { postsPageId }: FrontPageSettings): boolean {
  return postsPageId === id
}

/** The URL of another page of a post. Home page and posts page have URLs like those of a list. */
export function urlOfPostPage(id: number, firstUrl: string, page: number, site: FrontPageSettings): string {
  return isFrontPage(id, site) || isListOfPosts(id, site)
    ? urlOfListPage(firstUrl, page, site)
    : urlOfPostPart(firstUrl, page)
}
