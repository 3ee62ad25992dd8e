import { composeHead, toFaqPage } from 'wp-faq-seo'
import { escapeText } from 'wp-faq-seo/content'
import { toSitemapEntries } from 'wp-faq-seo/head'
import { listArchives } from '../archives'
import { site } from '../site.js'
import { listPosts, TYPES } from '../wordpress'

export async function GET(): Promise<Response> {
  const posts = (await Promise.all(TYPES.map(listPosts))).flat()
  const entries = toSitemapEntries([
    ...posts.map((post) => ({ head: composeHead(post, { site }), page: toFaqPage(post) })),
    ...(await listArchives()).map(({ head }) => ({ head })),
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
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } })
}
