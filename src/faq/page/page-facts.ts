import type { FaqPage } from './faq-page.js'

/** Returns when a page was modified after its publication. `undefined` if it was not. */
export function modifiedTimeOf({
  publishedAt,
  modifiedAt,
}: Pick<FaqPage, 'publishedAt' | 'modifiedAt'>): string | undefined {
  const isLater = modifiedAt === undefined || publishedAt === undefined || modifiedAt > publishedAt
  return isLater ? modifiedAt : undefined
}

/** Whether an editor divided the post into pages. https://wordpress.org/documentation/article/page-break-block/ */
export function isPaged({ html }: Pick<FaqPage, 'html'>): boolean {
  return html.includes('<!--nextpage-->')
}
