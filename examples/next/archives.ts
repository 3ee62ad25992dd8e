import { notFound } from 'next/navigation'
import { cache } from 'react'
import {
  composeHead,
  type Head,
  type RestPost,
  type RestTerm,
  type RestUser,
  type SitePage,
  toSitePage,
} from 'wp-faq-seo'
import type { RestType } from 'wp-faq-seo/wordpress'
import { site } from './site'
import { findAuthor, findCategory, type PostList, readPage, readType } from './wordpress'

/** A page that lists posts. */
export interface Archive {
  readonly head: Head
  readonly page: SitePage
  readonly posts: readonly RestPost[]
}

/** Loads a page of all questions. */
export const loadQuestions = cache(async (number: number): Promise<Archive> => {
  const [type, list] = await Promise.all([readType('faq'), readPage('faq', number)])
  return composeArchive(type, list)
})

/** Loads the page of a category at a path such as `rope/hemp/page/2`. */
export const loadCategory = cache(async (path: string): Promise<Archive> => {
  const { slug, number } = readPath(path)
  const category = await findCategory(slug)
  if (category === undefined) notFound()
  // WordPress lists the posts of the categories below as well.
  const filter = `&categories[terms]=${category.id}&categories[include_children]=true`
  return composeArchive(category, await readPage('posts', number, filter))
})

/** Loads the page of an author at a path such as `ann/page/2`. */
export const loadAuthor = cache(async (path: string): Promise<Archive> => {
  const { slug, number } = readPath(path)
  const author = await findAuthor(slug)
  if (author === undefined) notFound()
  return composeArchive(author, await readPage('posts', number, `&author=${author.id}`))
})

function composeArchive(resource: RestType | RestTerm | RestUser, list: PostList | undefined): Archive {
  if (list === undefined) notFound()
  return {
    head: composeHead(resource, { site, ...list }),
    page: toSitePage(resource, { site, ...list }),
    posts: list.posts,
  }
}

/** Reads a path as WordPress does: the page number at its end, and the slug before it. */
function readPath(path: string): { readonly slug: string; readonly number: number } {
  const [, slug = '', number = '1'] = /([^/]*?)(?:\/page\/(\d+))?$/.exec(path) ?? []
  return { slug, number: Number(number) }
}
