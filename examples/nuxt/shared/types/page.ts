import type { UnheadInput } from 'wp-faq-seo/adapters/unhead'
import type { Breadcrumb } from 'wp-faq-seo/head'

/** What `server/api` answers: a head, and the page if there is one. */
export interface PageData<Page> {
  readonly head: UnheadInput
  readonly page?: Page
}

/** A post, as text and sanitised HTML. */
export interface Post {
  readonly breadcrumb: readonly Breadcrumb[]
  readonly title: string
  readonly content: string
  readonly answers: readonly { readonly id: string; readonly question: string; readonly html: string }[]
}

/** A page that lists posts, as text: WordPress's HTML is decoded on the server. */
export interface Archive {
  readonly breadcrumb: readonly Breadcrumb[]
  readonly title: string
  readonly posts: readonly { readonly link: string; readonly title: string }[]
  readonly previousUrl: string | undefined
  readonly nextUrl: string | undefined
}
