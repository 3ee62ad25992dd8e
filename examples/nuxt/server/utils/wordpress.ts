import {
  type Pagination,
  POST_FIELDS,
  parsePosts,
  type RestPost,
  type RestTerm,
  type RestUser,
} from 'wp-faq-seo'
import { parseTerms, parseType, parseUsers, type RestType } from 'wp-faq-seo/wordpress'

/** The names of the post types in REST API URLs. */
export const TYPES = ['faq', 'pages', 'posts']

/** The fields of posts with the head of Yoast SEO. */
const FIELDS = `${POST_FIELDS},yoast_head_json,yoast_head`

/** The number of posts on a page, as in WordPress's reading settings. */
const PER_PAGE = 5

/** A page of a list of posts. */
export interface PostList {
  readonly posts: readonly RestPost[]
  readonly pagination: Pagination
}

/** Finds the post with a slug. */
export async function findPost(type: string, slug: string): Promise<RestPost | undefined> {
  const response = await request(`${type}?slug=${encodeURIComponent(slug)}&_fields=${FIELDS}`)
  return parsePosts(await response.text()).items[0]
}

/** Finds the category with a slug. */
export async function findCategory(slug: string): Promise<RestTerm | undefined> {
  const response = await request(`categories?slug=${encodeURIComponent(slug)}`)
  return parseTerms(await response.text()).items[0]
}

/** Finds the author with a slug. */
export async function findAuthor(slug: string): Promise<RestUser | undefined> {
  const response = await request(`users?slug=${encodeURIComponent(slug)}`)
  return parseUsers(await response.text()).items[0]
}

/** Reads a post type. */
export async function readType(name: string): Promise<RestType> {
  return parseType(await (await request(`types/${name}`)).text())
}

/** Reads a page of the posts of a type. `undefined` if there is no such page, which WordPress answers with 400. */
export async function readPage(type: string, page: number, filter = ''): Promise<PostList | undefined> {
  // The first post with `_embed` has the image that Yoast SEO shares for the list.
  const fields = 'id,slug,type,link,title,_links,_embedded'
  const query = `per_page=${PER_PAGE}&page=${page}&_embed=wp:featuredmedia&_fields=${fields}${filter}`
  const response = await fetchRest(`${type}?${query}`)
  if (response.status === 400) return undefined
  const pages = Number(check(response).headers.get('X-WP-TotalPages'))
  return { posts: parsePosts(await response.text()).items, pagination: { page, pages } }
}

/** Lists all posts of a type. */
export async function listPosts(type: string): Promise<RestPost[]> {
  return (await fetchPages(`${type}?_fields=${FIELDS}`)).flatMap((list) => parsePosts(list).items)
}

/** Lists all categories. */
export async function listCategories(): Promise<RestTerm[]> {
  const lists = await fetchPages('categories?_fields=id,name,slug,taxonomy,link,yoast_head_json')
  return lists.flatMap((list) => parseTerms(list).items)
}

/** Lists all authors with posts. */
export async function listAuthors(): Promise<RestUser[]> {
  const lists = await fetchPages('users?_fields=id,name,slug,link,yoast_head_json')
  return lists.flatMap((list) => parseUsers(list).items)
}

/** Fetches all pages of a list, a hundred items each, as JSON. */
async function fetchPages(path: string): Promise<string[]> {
  const lists: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await request(`${path}&per_page=100&page=${page}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    lists.push(await response.text())
  }
  return lists
}

async function request(path: string): Promise<Response> {
  return check(await fetchRest(path))
}

function fetchRest(path: string): Promise<Response> {
  return fetch(`${process.env.WORDPRESS_URL}/wp-json/wp/v2/${path}`)
}

function check(response: Response): Response {
  if (!response.ok) throw new Error(`Cannot fetch ${response.url}: HTTP ${response.status}`)
  return response
}
