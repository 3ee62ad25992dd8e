import type { FaqPage } from '../../faq/page/faq-page.js'
import type { Site } from '../../site/site.js'
import type { Head } from '../model/head.js'
import { findWebPage } from '../model/page-of-head.js'
import { textsOf } from './graph-values.js'

/** Learns whether a post is the static home page, or the page that lists the latest posts. */
export function learnFrontPages(head: Head, { id, url, title }: FaqPage): Partial<Site> {
  const webPage = findWebPage(head)
  if (webPage?.about !== undefined && head.openGraph?.type === 'website') return { frontPageId: id }
  const types = textsOf(webPage?.['@type'])
  const listsPosts = types.includes('WebPage') && types.includes('CollectionPage') && url !== ''
  return listsPosts ? { postsPageId: id, postsPage: { url, label: title } } : {}
}
