import { composeHead, type Head, type RestTerm, type RestUser, toSitePage } from 'wp-faq-seo'
import { decodeEntities } from 'wp-faq-seo/content'
import { type Breadcrumb, listBreadcrumbs } from 'wp-faq-seo/head'
import type { RestType } from 'wp-faq-seo/wordpress'
import { missing } from './missing.server'
import { site } from './site.js'
import { findAuthor, findCategory, type PostList, readPage, readType } from './wordpress.server'

/** A page that lists posts, as text: WordPress's HTML is decoded on the server. */
export interface Archive {
  readonly breadcrumb: readonly Breadcrumb[]
  readonly title: string
  readonly posts: readonly { readonly link: string; readonly title: string }[]
  readonly previousUrl: string | undefined
  readonly nextUrl: string | undefined
}

/** Loads a page of all questions. */
export async function loadQuestions(number: number) {
  const [type, list] = await Promise.all([readType('faq'), readPage('faq', number)])
  return answer(type, list)
}

/** Loads the page of a category at a path such as `rope/hemp/page/2`. */
export async function loadCategory(path: string) {
  const { slug, number } = readPath(path)
  const category = await findCategory(slug)
  if (category === undefined) return missing()
  // WordPress lists the posts of the categories below as well.
  const filter = `&categories[terms]=${category.id}&categories[include_children]=true`
  return answer(category, await readPage('posts', number, filter))
}

/** Loads the page of an author at a path such as `ann/page/2`. */
export async function loadAuthor(path: string) {
  const { slug, number } = readPath(path)
  const author = await findAuthor(slug)
  if (author === undefined) return missing()
  return answer(author, await readPage('posts', number, `&author=${author.id}`))
}

function answer(
  resource: RestType | RestTerm | RestUser,
  list: PostList | undefined,
): { readonly head: Head; readonly page: Archive } | ReturnType<typeof missing> {
  if (list === undefined) return missing()
  const { title, part } = toSitePage(resource, { site, ...list })
  const posts = list.posts.map(({ link, title }) => ({ link, title: decodeEntities(title.rendered) }))
  const head = composeHead(resource, { site, ...list })
  return {
    head,
    page: {
      breadcrumb: listBreadcrumbs(head),
      title,
      posts,
      previousUrl: part?.previousUrl,
      nextUrl: part?.nextUrl,
    },
  }
}

/** Reads a path as WordPress does: the page number at its end, and the slug before it. */
function readPath(path: string): { readonly slug: string; readonly number: number } {
  const [, slug = '', number = '1'] = /([^/]*?)(?:\/page\/(\d+))?\/?$/.exec(path) ?? []
  return { slug, number: Number(number) }
}
