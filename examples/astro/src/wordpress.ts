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

/** The number of posts on a page, as in WordPress's reading settings. */
const PER_PAGE = 5

/** The fields of posts without the head of an SEO plugin. `_embed` adds author, terms and images. */
const POSTS = `_embed&_fields=${POST_FIELDS}`

/** A page of a list of posts. */
export interface PostList {
  readonly posts: readonly RestPost[]
  readonly pagination: Pagination
}

/** All posts of a type. */
export async function listPosts(type: string): Promise<RestPost[]> {
  const lists = await fetchPages(`${type}?per_page=100&${POSTS}`)
  return lists.flatMap(readPosts)
}

/** The posts of a type that match a query, page by page. A list without posts has one page. */
export async function listPages(type: string, filter = ''): Promise<PostList[]> {
  const lists = await fetchPages(`${type}?per_page=${PER_PAGE}&${POSTS}${filter}`)
  return lists.map((list, index) => ({
    posts: readPosts(list),
    pagination: { page: index + 1, pages: lists.length },
  }))
}

/** All categories. */
export async function listCategories(): Promise<RestTerm[]> {
  const fields = 'id,name,slug,taxonomy,link,description,parent,count'
  const lists = await fetchPages(`categories?per_page=100&_fields=${fields}`)
  return lists.flatMap((list) => parseTerms(list).items)
}

/** All authors with posts. */
export async function listAuthors(): Promise<RestUser[]> {
  const lists = await fetchPages('users?per_page=100&_fields=id,name,slug,url,link,description,avatar_urls')
  return lists.flatMap((list) => parseUsers(list).items)
}

/** A post type. */
export async function readType(name: string): Promise<RestType> {
  return parseType(await (await request(`types/${name}?_fields=name,slug,has_archive`)).text())
}

/** An invalid post does not fail the build. */
function readPosts(list: string): readonly RestPost[] {
  const { items, errors } = parsePosts(list)
  for (const error of errors) console.warn(error.message)
  return items
}

/** Fetches all pages of a list, as JSON. */
async function fetchPages(path: string): Promise<string[]> {
  const lists: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await request(`${path}&page=${page}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    lists.push(await response.text())
  }
  return lists
}

async function request(path: string): Promise<Response> {
  const response = await fetch(`${process.env.WORDPRESS_URL}/wp-json/wp/v2/${path}`)
  if (!response.ok) throw new Error(`Cannot fetch ${path}: HTTP ${response.status}`)
  return response
}
