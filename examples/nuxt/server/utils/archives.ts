import { composeHead, type RestTerm, type RestUser, toSitePage } from 'wp-faq-seo'
import { toUnheadInput } from 'wp-faq-seo/adapters/unhead'
import { decodeEntities } from 'wp-faq-seo/content'
import { listBreadcrumbs } from 'wp-faq-seo/head'
import type { RestType } from 'wp-faq-seo/wordpress'
import type { PostList } from './wordpress'

/** Loads a page of all questions. */
export async function loadQuestions(number: number): Promise<PageData<Archive>> {
  const [type, list] = await Promise.all([readType('faq'), readPage('faq', number)])
  return answer(type, list)
}

/** Loads the page of a category at a path such as `rope/hemp/page/2`. */
export async function loadCategory(path: string): Promise<PageData<Archive>> {
  const { slug, number } = readPath(path)
  const category = await findCategory(slug)
  if (category === undefined) return missing()
  // WordPress lists the posts of the categories below as well.
  const filter = `&categories[terms]=${category.id}&categories[include_children]=true`
  return answer(category, await readPage('posts', number, filter))
}

/** Loads the page of an author at a path such as `ann/page/2`. */
export async function loadAuthor(path: string): Promise<PageData<Archive>> {
  const { slug, number } = readPath(path)
  const author = await findAuthor(slug)
  if (author === undefined) return missing()
  return answer(author, await readPage('posts', number, `&author=${author.id}`))
}

function answer(resource: RestType | RestTerm | RestUser, list: PostList | undefined): PageData<Archive> {
  if (list === undefined) return missing()
  const { title, part } = toSitePage(resource, { site, ...list })
  const posts = list.posts.map(({ link, title }) => ({ link, title: decodeEntities(title.rendered) }))
  const head = composeHead(resource, { site, ...list })
  return {
    head: toUnheadInput(head),
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
