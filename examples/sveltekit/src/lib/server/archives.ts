import { error } from '@sveltejs/kit'
import { composeHead, type RestTerm, type RestUser, toSitePage } from 'wp-faq-seo'
import { renderHead } from 'wp-faq-seo/adapters/html'
import { decodeEntities } from 'wp-faq-seo/content'
import { type Breadcrumb, listBreadcrumbs } from 'wp-faq-seo/head'
import type { RestType } from 'wp-faq-seo/wordpress'
import { site } from './site.js'
import { findAuthor, findCategory, type PostList, readPage, readType } from './wordpress'

/** A page that lists posts: HTML and text, since the library is not sent to the browser. */
export interface Archive {
  readonly head: string
  readonly breadcrumb: readonly Breadcrumb[]
  readonly title: string
  readonly posts: readonly { readonly link: string; readonly title: string }[]
  readonly previousUrl: string | undefined
  readonly nextUrl: string | undefined
}

/** Loads a page of all questions. */
export async function loadQuestions(number: number): Promise<Archive> {
  const [type, list] = await Promise.all([readType('faq'), readPage('faq', number)])
  return composeArchive(type, list)
}

/** Loads the page of a category at a path such as `rope/hemp/page/2`. */
export async function loadCategory(path: string): Promise<Archive> {
  const { slug, number } = readPath(path)
  const category = await findCategory(slug)
  if (category === undefined) error(404)
  // WordPress lists the posts of the categories below as well.
  const filter = `&categories[terms]=${category.id}&categories[include_children]=true`
  return composeArchive(category, await readPage('posts', number, filter))
}

/** Loads the page of an author at a path such as `ann/page/2`. */
export async function loadAuthor(path: string): Promise<Archive> {
  const { slug, number } = readPath(path)
  const author = await findAuthor(slug)
  if (author === undefined) error(404)
  return composeArchive(author, await readPage('posts', number, `&author=${author.id}`))
}

function composeArchive(resource: RestType | RestTerm | RestUser, list: PostList | undefined): Archive {
  if (list === undefined) error(404)
  const head = composeHead(resource, { site, ...list })
  const { title, part } = toSitePage(resource, { site, ...list })
  return {
    head: renderHead(head),
    breadcrumb: listBreadcrumbs(head),
    title,
    posts: list.posts.map(({ link, title }) => ({ link, title: decodeEntities(title.rendered) })),
    previousUrl: part?.previousUrl,
    nextUrl: part?.nextUrl,
  }
}

/** Reads a path as WordPress does: the page number at its end, and the slug before it. */
function readPath(path: string): { readonly slug: string; readonly number: number } {
  const [, slug = '', number = '1'] = /([^/]*?)(?:\/page\/(\d+))?\/?$/.exec(path) ?? []
  return { slug, number: Number(number) }
}
