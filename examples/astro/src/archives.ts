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
import { site } from './site.js'
import { listAuthors, listCategories, listPages, type PostList, readType } from './wordpress'

/** A page that lists posts. */
export interface Archive {
  readonly head: Head
  readonly page: SitePage
  readonly posts: readonly RestPost[]
}

/** All pages of the archives: of the questions, of the categories and of the authors. */
export async function listArchives(): Promise<Archive[]> {
  const [type, terms, authors] = await Promise.all([readType('faq'), listCategories(), listAuthors()])
  const compose = (resource: RestType | RestTerm | RestUser, lists: readonly PostList[]) =>
    lists.map((list) => {
      const options = { site, terms, ...list }
      return {
        head: composeHead(resource, options),
        page: toSitePage(resource, options),
        posts: list.posts,
      }
    })
  const archives = await Promise.all([
    compose(type, await listPages('faq')),
    ...terms.map(async (term) => {
      // WordPress lists the posts of the categories below as well.
      const filter = `&categories[terms]=${term.id}&categories[include_children]=true`
      return compose(term, await listPages('posts', filter))
    }),
    ...authors.map(async (author) => compose(author, await listPages('posts', `&author=${author.id}`))),
  ])
  return archives.flat()
}
