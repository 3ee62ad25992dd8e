import type { MetadataRoute } from 'next'
import { composeHead, toFaqPage } from 'wp-faq-seo'
import { escapeText } from 'wp-faq-seo/content'
import { toSitemapEntries } from 'wp-faq-seo/head'
import { site } from '../site'
import { listAuthors, listCategories, listPosts, readType, TYPES } from '../wordpress'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const posts = (await Promise.all(TYPES.map(listPosts))).flat()
  const archives = (await Promise.all([readType('faq'), listCategories(), listAuthors()])).flat()
  const entries = toSitemapEntries([
    ...posts.map((post) => ({ head: composeHead(post), page: toFaqPage(post) })),
    ...archives.map((resource) => ({ head: composeHead(resource, { site }) })),
  ])
  // Next does not escape URLs.
  return entries.map(({ url, modifiedAt, images = [] }) => ({
    url: escapeText(url),
    images: images.map(escapeText),
    ...(modifiedAt !== undefined && { lastModified: modifiedAt }),
  }))
}
