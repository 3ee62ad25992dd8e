import { withEmojiText } from '../../content/html/image-text.js'
import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toText } from '../../content/html/text.js'
import { withoutBuilderShortcodes } from '../../content/shortcodes/builder-shortcodes.js'
import { toTitleText } from '../../content/stored/title-text.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import type { Site } from '../../site/site.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { embeddedAuthor, embeddedMedia, embeddedParent } from '../../wordpress/values/embedded-resources.js'
import { toIsoTime } from '../../wordpress/values/wire-values.js'
import type { ReportIssue } from '../questions/report-question.js'
import type {
  FaqPage,
  PageAncestor,
  PageAuthor,
  PageCore,
  PageImage,
  PageTerm,
  Question,
  WordPressText,
} from './faq-page.js'
import type { FaqOptions } from './faq-rules.js'
import { findQuestions } from './find-questions.js'
import { isListOfPosts, urlOfPostPage } from './front-pages.js'
import { PAGE_BREAK } from './page-facts.js'
import { type PagePart, type Pagination, readPart } from './pagination.js'
import { readAuthor } from './read-author.js'
import { type Excerpt, readExcerpt } from './read-excerpt.js'
import { toPageImage } from './read-image.js'
import { groupNames, type NamedTerm, readTerms } from './read-terms.js'

/** Options of `toFaqPage`. */
export interface PageOptions extends FaqOptions {
  /** All terms of the site. They provide parents, which embedded terms do not contain. */
  readonly terms?: readonly RestTerm[] | undefined
  /** The language of the page as a BCP 47 tag. Overrides the language from the CMS. Default: the post's `lang`. */
  readonly language?: string | undefined
  /**
   * The site of the post. Its language determines which typography WordPress applied to titles and excerpts, its home page and
   * permalinks the URLs of further pages. Default: the language of the page.
   */
  readonly site?: SiteOfPage | undefined
  /**
   * Which part of a post with page breaks the page is, or which page of the list if it is the site's posts page. Content and
   * questions are those of the part. Default: the whole post.
   */
  readonly pagination?: Pagination | undefined
  /**
   * Called with an issue for each question that was omitted or is doubtful. The codes are those of `extractQuestions`, and
   * `not-a-question` (most items of the FAQ markup do not end in a question mark).
   *
   * On FAQ types, also called for each `text` that no answer contains:
   *
   * - `outside-questions`: text outside the questions.
   * - `outside-answer`: text inside an item, but outside its question and its answer.
   * - `lead-in`: text that introduces questions.
   * - `navigation`: buttons, and links within the page.
   * - `unpublished`: the content of a post that is not published, or that is protected by a password.
   *
   * Default: issues are ignored.
   */
  readonly report?: ReportIssue | undefined
}

/** The settings of a site that determine how its posts are read. */
export type SiteOfPage = Pick<Site, 'language'> &
  Partial<
    Pick<Site, 'permalinks' | 'trailingSlash' | 'postTypes' | 'frontPageId' | 'postsPageId' | 'postsPage'>
  >

/**
 * Reads a post as a page whose costly fields are computed on first use, each once.
 *
 * Costly fields are getters, which are lost if the page is spread. Absent fields are `undefined`.
 */
export function readPage(post: RestPost, options: PageOptions = {}): FaqPage {
  return new LazyPage(post, options) as FaqPage
}

/** A `FaqPage` that reads its post on demand. It is a class because getters on a prototype cost nothing per page. */
class LazyPage {
  readonly id: number
  readonly type: string
  readonly slug: string | undefined
  readonly url: string
  readonly language: string | undefined
  readonly title: string
  readonly status: string | undefined
  readonly publishedAt: string | undefined
  readonly modifiedAt: string | undefined
  readonly html: string
  readonly isProtected: boolean
  readonly part: PagePart | undefined
  readonly #post: RestPost
  readonly #options: PageOptions
  #text: string | undefined
  #excerpt: Excerpt | undefined
  #questions: readonly Question[] | undefined
  #namedTerms: readonly NamedTerm[] | undefined
  #terms: readonly PageTerm[] | undefined
  #raw: WordPressText | undefined

  constructor(post: RestPost, options: PageOptions) {
    const { lang, content, excerpt } = post
    this.#post = post
    this.#options = options
    this.id = post.id
    this.type = post.type
    this.slug = post.slug
    this.url = toHttpUrl(post.link)
    this.language = options.language ?? (lang || undefined)
    this.title = toTitleText(withoutReferenceMarks(post.title.rendered, this.url))
    this.status = post.status
    this.publishedAt = toIsoTime(post.date_gmt)
    this.modifiedAt = toIsoTime(post.modified_gmt)
    const { site = {} } = options
    this.part = readPart(options.pagination, this.url, (page) => urlOfPostPage(post.id, this.url, page, site))
    const html = content?.rendered ?? ''
    this.html =
      this.part === undefined || isListOfPosts(post.id, site) ? html : partOfContent(html, this.part)
    // `_fields=` may have omitted either of them.
    this.isProtected = content?.protected === true || excerpt?.protected === true
  }

  get text(): string {
    this.#text ??= toText(withoutBuilderShortcodes(withoutReferenceMarks(this.html, this.url)))
    return this.#text
  }

  get excerpt(): string | undefined {
    return this.#readExcerpt().text || undefined
  }

  get questions(): readonly Question[] {
    this.#questions ??= findQuestions(this as PageCore, this.#options, this.#post, this.#options.report)
    return this.#questions
  }

  get terms(): readonly PageTerm[] {
    this.#terms ??= this.#readTerms().map(({ term }) => term)
    return this.#terms
  }

  get author(): PageAuthor | undefined {
    return readAuthor(this.#post)
  }

  get image(): PageImage | undefined {
    const media = embeddedMedia(this.#post)
    return media === undefined ? undefined : toPageImage(media)
  }

  get ancestors(): readonly PageAncestor[] | undefined {
    const parent = embeddedParent(this.#post)
    return (
      parent && [{ id: parent.id, title: toTitleText(parent.title.rendered), url: toHttpUrl(parent.link) }]
    )
  }

  get commentsOpen(): boolean | undefined {
    const { comment_status: status } = this.#post
    return status === undefined ? undefined : status === 'open'
  }

  get raw(): WordPressText {
    this.#raw ??= readWordPressText(this.#post, this.#siteLanguage, this.#readExcerpt(), this.#readTerms())
    return this.#raw
  }

  get #siteLanguage(): string | undefined {
    return this.#options.site?.language ?? this.language
  }

  #readExcerpt(): Excerpt {
    // WordPress makes the excerpt from the first part.
    this.#excerpt ??=
      this.part === undefined || this.part.number < 2
        ? readExcerpt(this.#post, this.#siteLanguage)
        : readPartExcerpt(this.#post, this.html, this.#siteLanguage)
    return this.#excerpt
  }

  #readTerms(): readonly NamedTerm[] {
    this.#namedTerms ??= readTerms(this.#post, this.#options.terms ?? [])
    return this.#namedTerms
  }
}

/** The content of one part of a post. */
function partOfContent(html: string, { number }: PagePart): string {
  return html.split(PAGE_BREAK)[number - 1] ?? ''
}

/** Reads the excerpt of a later part: as typed for the whole post, else made from the part. */
function readPartExcerpt(post: RestPost, html: string, language: string | undefined): Excerpt {
  const whole = readExcerpt(post, language)
  if (whole.typed !== undefined || whole.made === undefined) return whole
  const { excerpt: _, ...others } = post
  return readExcerpt({ ...others, content: { rendered: html } }, language)
}

function readWordPressText(
  post: RestPost,
  language: string | undefined,
  excerpt: Excerpt,
  terms: readonly NamedTerm[],
): WordPressText {
  const user = embeddedAuthor(post)
  const parent = embeddedParent(post)
  const { featured_media: imageId = 0, parent: parentId = 0 } = post
  return omitUndefined({
    title: post.title.raw ?? untexturize(withEmojiText(post.title.rendered), language),
    excerpt: excerpt.typed,
    autoExcerpt: excerpt.made,
    termNames: groupNames(terms),
    authorName: user?.name,
    authorDescription: user?.description,
    parentTitle: parent && (parent.title.raw ?? untexturize(parent.title.rendered, language)),
    date: post.date,
    modified: post.modified,
    imageId: embeddedMedia(post) === undefined && imageId > 0 ? imageId : undefined,
    parentId: parent === undefined && parentId > 0 ? parentId : undefined,
  })
}
