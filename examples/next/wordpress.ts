import { POST_FIELDS, parsePosts, type RestPost } from 'wp-faq-seo'

const API = `${process.env.WORDPRESS_URL}/wp-json/wp/v2`

/** The maximum age of a page in seconds. */
const REVALIDATE = 3600

/** Lists the slugs of all posts of a type, a hundred per request. */
export async function listSlugs(type: string): Promise<string[]> {
  const slugs: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await request(`${type}?per_page=100&page=${page}&_fields=slug`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    const posts: { slug: string }[] = await response.json()
    // WordPress stores non-ASCII slugs percent-encoded, but Next encodes them too.
    slugs.push(...posts.map(({ slug }) => decodeURIComponent(slug)))
  }
  return slugs
}

/** Finds the post with a slug. */
export async function findPost(type: string, slug: string): Promise<RestPost | undefined> {
  const response = await request(`${type}?slug=${slug}&_fields=${POST_FIELDS},yoast_head_json,yoast_head`)
  return parsePosts(await response.json()).items[0]
}

async function request(path: string): Promise<Response> {
  const response = await fetch(`${API}/${path}`, { next: { revalidate: REVALIDATE } })
  if (!response.ok) throw new Error(`Cannot fetch ${path}: HTTP ${response.status}`)
  return response
}
