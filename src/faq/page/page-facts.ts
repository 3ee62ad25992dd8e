import type { FaqPage } from './faq-page.js'

/** Returns the time of the last change. `undefined` if the page has not changed since its publication. */
export function modifiedTimeOf({
  publishedAt,
  modifiedAt,
}: Pick<FaqPage, 'publishedAt' | 'modifiedAt'>): string | undefined {
  const isLater = modifiedAt === undefined || publishedAt === undefined || modifiedAt > publishedAt
  return isLater ? modifiedAt : undefined
}

/** Whether a page is the first of several parts of a post. https://wordpress.org/documentation/article/page-break-block/ */
export function isFirstPart({ html, part }: Pick<FaqPage, 'html' | 'part'>): boolean {
  return part === undefined ? html.includes(PAGE_BREAK) : part.number === 1 && part.count > 1
}

/** Divides the content of a post into parts. */
export const PAGE_BREAK = '<!--nextpage-->'
