import type { FaqPage } from './faq-page.js'

/** Returns the time of the last change. `undefined` if the page has not changed since its publication. */
export function modifiedTimeOf({
  publishedAt,
  modifiedAt,
}: Pick<FaqPage, 'publishedAt' | 'modifiedAt'>): string | undefined {
  const isLater = modifiedAt === undefined || publishedAt === undefined || modifiedAt > publishedAt
  return isLater ? modifiedAt : undefined
}

/** Whether a post is divided into pages. https://wordpress.org/documentation/article/page-break-block/ */
export function isPaged({ html }: Pick<FaqPage, 'html'>): boolean {
  return html.includes('<!--nextpage-->')
}
