import { POST_FIELDS, parsePosts, type RestPost } from 'wp-faq-seo'

/** All posts of a type, without the head of an SEO plugin, but with author, terms and images. */
export async function listPosts(type: string): Promise<RestPost[]> {
  const all: RestPost[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = `per_page=100&page=${page}&_embed&_fields=${POST_FIELDS}`
    const response = await fetch(`${process.env.WORDPRESS_URL}/wp-json/wp/v2/${type}?${query}`)
    if (!response.ok) throw new Error(`Cannot fetch ${type}: HTTP ${response.status}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    const { items: posts, errors } = parsePosts(await response.text())
    // An invalid post does not fail the build.
    for (const error of errors) console.warn(error.message)
    all.push(...posts)
  }
  return all
}
