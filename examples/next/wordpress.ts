import {
  type Pagination,
  POST_FIELDS,
  parsePosts,
  type RestPost,
  type RestTerm,
  type RestUser,
} from 'wp-faq-seo'
import { parsePost, parseTerms, parseType, parseUsers, type RestType } from 'wp-faq-seo/wordpress'

const API = `${process.env.WORDPRESS_URL}/wp-json/wp/v2`

/** The names of the post types in REST API URLs. */
export const TYPES = ['faq', 'pages', 'posts']

/** The maximum age of a response in seconds. */
const REVALIDATE = 3600

/** The fields of posts with the head of Yoast SEO. */
const FIELDS = `${POST_FIELDS},yoast_head_json,yoast_head`

/** The number of posts on a page, as in WordPress's reading settings. */
const PER_PAGE = 5

/** A page of a list of posts. */
export interface PostList {
  readonly posts: readonly RestPost[]
  readonly pagination: Pagination
}

/** Lists the slugs of all posts of a type. */
export async function listSlugs(type: string): Promise<string[]> {
  const posts: { slug: string }[] = await listAll(`${type}?_fields=slug`)
  // WordPress stores non-ASCII slugs percent-encoded, but Next encodes them too.
  return posts.map(({ slug }) => decodeURIComponent(slug))
}

/** Lists all posts of a type. */
export async function listPosts(type: string): Promise<readonly RestPost[]> {
  return parsePosts(await listAll(`${type}?_fields=${FIELDS}`)).items
}

/** Lists all categories. */
export async function listCategories(): Promise<readonly RestTerm[]> {
  return parseTerms(await listAll('categories?_fields=id,name,slug,taxonomy,link,yoast_head_json')).items
}

/** Lists all authors with posts. */
export async function listAuthors(): Promise<readonly RestUser[]> {
  return parseUsers(await listAll('users?_fields=id,name,slug,link,yoast_head_json')).items
}

/** Finds the post with a slug. */
export async function findPost(type: string, slug: string): Promise<RestPost | undefined> {
  const response = await request(`${type}?slug=${slug}&_fields=${FIELDS}`)
  return parsePosts(await response.json()).items[0]
}

/** Finds a post that need not be published. `undefined` if there is none. */
export async function findDraft(type: string, id: string): Promise<RestPost | undefined> {
  const credentials = Buffer.from(process.env.WORDPRESS_CREDENTIALS ?? '').toString('base64')
  const response = await fetch(`${API}/${type}/${id}?context=edit`, {
    headers: { authorization: `Basic ${credentials}` },
    cache: 'no-store',
  })
  return response.status === 404 ? undefined : parsePost(await response.json())
}

/** Finds the category with a slug. */
export async function findCategory(slug: string): Promise<RestTerm | undefined> {
  return parseTerms(await (await request(`categories?slug=${slug}`)).json()).items[0]
}

/** Finds the author with a slug. */
export async function findAuthor(slug: string): Promise<RestUser | undefined> {
  return parseUsers(await (await request(`users?slug=${slug}`)).json()).items[0]
}

/** Reads a post type. */
export async function readType(name: string): Promise<RestType> {
  return parseType(await (await request(`types/${name}`)).json())
}

/** Reads a page of the posts of a type. `undefined` if there is no such page, which WordPress answers with 400. */
export async function readPage(type: string, page: number, filter = ''): Promise<PostList | undefined> {
  // The first post with `_embed` has the image that Yoast SEO shares for the list.
  const fields = 'id,slug,type,link,title,_links,_embedded'
  const query = `per_page=${PER_PAGE}&page=${page}&_embed=wp:featuredmedia&_fields=${fields}${filter}`
  const response = await fetchCached(`${type}?${query}`)
  if (response.status === 400) return undefined
  check(response)
  const pages = Number(response.headers.get('X-WP-TotalPages'))
  return { posts: parsePosts(await response.json()).items, pagination: { page, pages } }
}

/** Fetches a whole list, a hundred items per request. */
async function listAll<Item>(path: string): Promise<Item[]> {
  const all: Item[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await request(`${path}&per_page=100&page=${page}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    all.push(...((await response.json()) as Item[]))
  }
  return all
}

async function request(path: string): Promise<Response> {
  return check(await fetchCached(path))
}

function fetchCached(path: string): Promise<Response> {
  return fetch(`${API}/${path}`, { next: { revalidate: REVALIDATE } })
}

function check(response: Response): Response {
  if (!response.ok) throw new Error(`Cannot fetch ${response.url}: HTTP ${response.status}`)
  return response
}
