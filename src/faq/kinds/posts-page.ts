import { escapeText } from '../../content/html/escape.js'
import type { PostsPage, Site } from '../../site/site.js'
import { deriveTexts } from '../derive/derived-texts.js'
import type { FaqPage } from '../page/faq-page.js'
import { breadcrumbOf, toItem } from './breadcrumb.js'
import type { FactOptions, PageFacts } from './page-facts.js'
import { postFacts } from './post.js'
import { postTextSources } from './post-texts.js'
import { type PageKind, readCore, type SitePageCore } from './site-page.js'

/** The page that lists the latest posts, if only its URL and title are known. */
export interface PostsPagePage extends SitePageCore {
  /** Identifies the kind of page. */
  readonly kind: 'posts-page'
}

export const POSTS_PAGE: PageKind<PostsPage, PostsPagePage> = {
  openGraphType: 'article',
  read: ({ url, label }, options) => ({ kind: 'posts-page', ...readCore(url, label, options) }),
  facts: (page, site, options) => postsPageFacts(toPost(page), site, options),
}

function toPost({ url, title, questions, part }: PostsPagePage): FaqPage {
  return {
    id: 0,
    type: 'page',
    url,
    title,
    html: '',
    text: '',
    questions,
    terms: [],
    raw: { title: escapeText(title) },
    isProtected: false,
    ...(part !== undefined && { part }),
  }
}

/** The facts of a post that lists the latest posts of a site whose home page is another page. */
export function postsPageFacts(page: FaqPage, site: Site, options: FactOptions): PageFacts {
  const { node, article: _, ...facts } = postFacts(page, site, options)
  const { write: _1, fallback: _2, ...sources } = postTextSources(page, site, options)
  return {
    ...facts,
    // Yoast shows none of its content.
    texts: deriveTexts(sources),
    shareImage: () => site.socialImage,
    twitter: {},
    node: () => {
      const own = node()
      return (
        own && {
          ...own,
          types: ['WebPage', 'CollectionPage'],
          image: () => undefined,
          breadcrumb: () => breadcrumbOf(site, [toItem(page.title, undefined)]),
          isReadable: false,
        }
      )
    },
  }
}
