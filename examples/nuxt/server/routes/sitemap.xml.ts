import { composeHead, toFaqPage } from 'wp-faq-seo'
import { escapeText } from 'wp-faq-seo/content'
import { toSitemapEntries } from 'wp-faq-seo/head'

export default defineEventHandler(async () => {
  const posts = (await Promise.all(TYPES.map(listPosts))).flat()
  const archives = (await Promise.all([readType('faq'), listCategories(), listAuthors()])).flat()
  const entries = toSitemapEntries([
    ...posts.map((post) => ({ head: composeHead(post), page: toFaqPage(post) })),
    ...archives.map((resource) => ({ head: composeHead(resource, { site }) })),
  ])
  const urls = entries.map(({ url, modifiedAt }) => {
    const lastmod = modifiedAt === undefined ? '' : `<lastmod>${escapeText(modifiedAt)}</lastmod>`
    return `<url><loc>${escapeText(url)}</loc>${lastmod}</url>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'content-type': 'application/xml' } })
})
