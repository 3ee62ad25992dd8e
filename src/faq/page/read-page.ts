import { withEmojiText } from '../../content/html/image-text.js'
import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toText } from '../../content/html/text.js'
import { withoutBuilderShortcodes } from '../../content/shortcodes/builder-shortcodes.js'
import { toTitleText } from '../../content/stored/title-text.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { toHttpUrl } from '../../internal/web-url.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import { embeddedAuthor, embeddedMedia, embeddedParent } from '../../wordpress/values/embedded-resources.js'
import { toIsoTime } from '../../wordpress/values/wire-values.js'
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
import { findQuestions } from './find-questions.js'
import { isListOfPosts, urlOfPostPage } from './front-pages.js'
import { PAGE_BREAK } from './page-facts.js'
import type { PageOptions } from './page-options.js'
import type { PageReporter } from './page-reporter.js'
import { type PagePart, readPart } from './pagination.js'
import { readAuthor } from './read-author.js'
import { type Excerpt, readExcerpt } from './read-excerpt.js'
import { toPageImage } from './read-image.js'
import { groupNames, type NamedTerm, readTerms } from './read-terms.js'

/**
 * Reads a post as a page whose costly fields are computed on first use, each once.
 *
 * Costly fields are getters, which are lost if the page is spread. Absent fields are `undefined`.
 * @param reporter Receives what is found out about the questions when they are read.
 */
export function readPage(
  post: RestPost,
  options: ReadOptions = {},
  reporter?: PageReporter | undefined,
): FaqPage {
  return new LazyPage(post, options, reporter) as FaqPage
}

type ReadOptions = Omit<PageOptions, 'report'>

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
  readonly #options: ReadOptions
  readonly #reporter: PageReporter | undefined
  #text: string | undefined
  #excerpt: Excerpt | undefined
  #questions: readonly Question[] | undefined
  #namedTerms: readonly NamedTerm[] | undefined
  #terms: readonly PageTerm[] | undefined
  #raw: WordPressText | undefined

  constructor(post: RestPost, options: ReadOptions, reporter: PageReporter | undefined) {
    const { lang, content, excerpt } = post
    this.#post = post
    this.#options = options
    this.#reporter = reporter
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
    this.#questions ??= findQuestions(this as PageCore, this.#options, this.#post, this.#reporter)
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
  const text: WordPressText = omitUndefined({
    title: post.title.raw ?? untexturize(withEmojiText(post.title.rendered), language),
    excerpt: excerpt.typed,
    termNames: groupNames(terms),
    authorName: user?.name,
    authorDescription: user?.description,
    parentTitle: parent && (parent.title.raw ?? untexturize(parent.title.rendered, language)),
    date: post.date,
    modified: post.modified,
    imageId: embeddedMedia(post) === undefined && imageId > 0 ? imageId : undefined,
    parentId: parent === undefined && parentId > 0 ? parentId : undefined,
  })
  return excerpt.typed === undefined ? (new StoredText(text, excerpt) as WordPressText) : text
}

/** The stored text of a page whose excerpt WordPress made. It is a class because getters on a prototype cost nothing per page. */
class StoredText {
  readonly title: string
  readonly #excerpt: Excerpt

  constructor(text: WordPressText, excerpt: Excerpt) {
    this.title = text.title
    this.#excerpt = excerpt
    Object.assign(this, text)
  }

  get autoExcerpt(): string | undefined {
    return this.#excerpt.made
  }
}
