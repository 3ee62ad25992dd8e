import { toText } from '../content/html/text.js'
import type { PageAuthor, PageImage, PageTerm } from '../faq/page/faq-page.js'
import type { RestPost } from '../wordpress/shapes/post.js'
import { groupByTaxonomy, writeEmbedded, writeLinks } from './fake-embedded.js'
import { homeOf } from './fake-list-head.js'
import { fakeSlug } from './fake-slug.js'
import { type FaqMarkup, type QuestionPair, toReferences, writeQuestions } from './faq-markup.js'
import { writeAioseoFields } from './seo/aioseo.js'
import type { SeoPost } from './seo/seo-post.js'
import { writeYoastHead } from './seo/yoast.js'

/** The SEO plugins that can be faked. */
export type FakeSeoPlugin = 'yoast' | 'rank-math' | 'aioseo' | 'seopress' | 'the-seo-framework'

/** The fields of a fake post. Every default is a constant. */
export interface FakePostOptions {
  /** Default: 42. */
  readonly id?: number | undefined
  /** The post type. Default: `faq`. */
  readonly type?: string | undefined
  /** The last part of the URL as WordPress stores it. Default: derived from the title. */
  readonly slug?: string | undefined
  /** The URL of the home page. Default: `https://www.example.com/`. */
  readonly site?: string | undefined
  /** Plain text. Default: the first question. */
  readonly title?: string | undefined
  /** HTML. Default: the questions in their markup. */
  readonly content?: string | undefined
  /** Plain text. Default: the first words of the content. */
  readonly excerpt?: string | undefined
  /** Default: `publish`. A post that is neither published nor private has a URL without a slug. */
  readonly status?: string | undefined
  /** BCP 47 tag. Default: a site in American English without a translation plugin. */
  readonly language?: string | undefined
  /** `YYYY-MM-DDTHH:MM:SS` in UTC, which is also the time zone of the site; the rest is ignored. Default: 2025-01-15. */
  readonly published?: string | undefined
  /** The same format as `published`. Default: `published`. */
  readonly modified?: string | undefined
  /** The questions. Default: one about the fee of a course. */
  readonly questions?: readonly QuestionPair[] | undefined
  /** The markup of the questions. Default: `post`, which allows only one. */
  readonly markup?: FaqMarkup | undefined
  /**
   * The SEO plugin of the site. `yoast` and `aioseo` add the fields of the plugin to the post. The others add nothing to posts:
   * `fakePluginResponse` makes their responses. Default: `yoast`.
   */
  readonly seo?: FakeSeoPlugin | 'none' | undefined
  /** Whether the SEO plugin hides the post from search engines. Default: `false`. */
  readonly noindex?: boolean | undefined
  /** Whether a password protects content and excerpt. Default: `false`. */
  readonly isProtected?: boolean | undefined
  /** The terms. Those with a name are embedded. Default: none. */
  readonly terms?: readonly PageTerm[] | undefined
  /** The author. Embedded if there is a name, otherwise hidden as WordPress hides users. Default: none. */
  readonly author?: PageAuthor | undefined
  /** The featured image, embedded. Default: none. */
  readonly image?: PageImage | undefined
}

/**
 * Makes a post as WordPress's REST API sends it with `?_embed`: JSON data, a new object on every call, equal for equal
 * options.
 *
 * @throws TypeError if `markup` is `post` and there is not exactly one question, or if a time has a different format.
 * @see https://developer.wordpress.org/rest-api/reference/posts/#schema
 * @example
 * ```ts
 * import { toFaqPage } from 'wp-faq-seo'
 * import { fakePost } from 'wp-faq-seo/testing'
 *
 * const post = fakePost({ questions: [['Is it free?', 'Yes & no.']], noindex: true })
 * post.link // 'https://www.example.com/faq/is-it-free/'
 * post.yoast_head_json?.robots // { index: 'noindex', follow: 'follow' }
 * toFaqPage(post).questions.map(({ question, answer }) => [question, answer.text]) // [['Is it free?', 'Yes & no.']]
 * ```
 */
export function fakePost(options: FakePostOptions = {}): RestPost {
  const { id = 42, type = 'faq', status = 'publish', isProtected = false, terms = [] } = options
  const { author, image, language, seo = 'yoast' } = options
  const { seoPost, slug, content, excerpt } = describePost(options)
  const { home, link, title, published, modified } = seoPost
  const taxonomies = groupByTaxonomy(terms)
  const api = `${home}wp-json/wp/v2/`

  return {
    id,
    date: published,
    date_gmt: published,
    guid: { rendered: escapeReferences(plainLink(home, id, type)) },
    modified,
    modified_gmt: modified,
    slug,
    status,
    type,
    link,
    title: { rendered: toReferences(title) },
    content: { rendered: isProtected ? '' : content, protected: isProtected },
    excerpt: {
      rendered: isProtected || excerpt === '' ? '' : `<p>${toReferences(excerpt)}</p>\n`,
      protected: isProtected,
    },
    author: author?.id ?? 0,
    featured_media: image?.id ?? 0,
    comment_status: 'closed',
    ping_status: 'closed',
    template: '',
    meta: {},
    ...Object.fromEntries(taxonomies.map(({ base, terms }) => [base, terms.map((term) => term.id)])),
    class_list: [
      `post-${id}`,
      type,
      `type-${type}`,
      `status-${status}`,
      ...(isProtected ? ['post-password-required'] : []),
      'hentry',
      ...terms.map((term) => `${term.taxonomy}-${term.slug ?? term.id}`),
    ],
    ...(language !== undefined && { lang: language.split('-')[0] ?? language }),
    ...(seo === 'yoast' && writeYoastHead(seoPost)),
    ...(seo === 'aioseo' && writeAioseoFields(seoPost)),
    _links: writeLinks({ api, id, type, author, image, taxonomies }),
    ...((author ?? image ?? terms[0]) !== undefined && {
      _embedded: writeEmbedded({ author, image, taxonomies }),
    }),
  }
}

/** A fake post as its SEO plugin sees it, and its texts. */
interface DescribedPost {
  readonly seoPost: SeoPost
  readonly slug: string
  readonly content: string
  readonly excerpt: string
}

/** Describes the post of the options. */
export function describePost(options: FakePostOptions): DescribedPost {
  const { id = 42, type = 'faq', status = 'publish', markup = 'post', isProtected = false } = options
  const { questions = DEFAULT_QUESTIONS, author, image, language, seo = 'yoast' } = options
  if (markup === 'post' && questions.length !== 1) {
    throw new TypeError(
      `The markup "post" needs exactly one question, received ${questions.length}. Choose another markup.`,
    )
  }
  const home = homeOf(options)
  const title = options.title ?? questions[0]?.[0] ?? ''
  const slug = options.slug ?? fakeSlug(title)
  const published = readTime(options.published ?? '2025-01-15T09:00:00')
  const content = options.content ?? writeContent(questions, markup)
  const excerpt = options.excerpt ?? firstWords(content)
  const hasOwnBlock = markup === seo && options.content === undefined && !isProtected
  const seoPost: SeoPost = {
    home,
    link: linkOf({ home, id, type, status, slug }),
    title,
    description: isProtected ? '' : excerpt,
    language: language ?? 'en-US',
    published,
    modified: options.modified === undefined ? published : readTime(options.modified),
    noindex: options.noindex ?? false,
    questions: hasOwnBlock ? questions : [],
    author,
    image,
  }
  return { seoPost, slug, content, excerpt }
}

const DEFAULT_QUESTIONS: readonly QuestionPair[] = [
  [
    'What does a course cost?',
    'An evening is ten euros, a term of ten evenings is ninety. Books are included.',
  ],
]

function writeContent(questions: readonly QuestionPair[], markup: FaqMarkup): string {
  return markup === 'post' ? `\n<p>${questions[0]?.[1]}</p>\n` : writeQuestions(questions, markup)
}

/** https://developer.wordpress.org/reference/functions/wp_trim_excerpt/ */
function firstWords(html: string): string {
  const words = toText(html).split(/\s+/)
  return words.length > 55 ? `${words.slice(0, 55).join(' ')} […]` : words.join(' ')
}

function linkOf(post: {
  readonly home: string
  readonly id: number
  readonly type: string
  readonly status: string
  readonly slug: string
}): string {
  const { home, id, type, status, slug } = post
  if (status !== 'publish' && status !== 'private') return plainLink(home, id, type)
  return type === 'post' || type === 'page' ? `${home}${slug}/` : `${home}${type}/${slug}/`
}

function plainLink(home: string, id: number, type: string): string {
  if (type === 'post') return `${home}?p=${id}`
  return type === 'page' ? `${home}?page_id=${id}` : `${home}?post_type=${type}&p=${id}`
}

function escapeReferences(url: string): string {
  return url.replaceAll('&', '&#038;')
}

function readTime(text: string): string {
  const [time] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(text) ?? []
  if (time === undefined) throw new TypeError(`Expected a time as YYYY-MM-DDTHH:MM:SS, received ${text}`)
  return time
}
