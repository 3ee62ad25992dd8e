import { toText } from '../../content/html/text.js'
import { untexturize } from '../../content/stored/untexturize.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { once } from '../../internal/once.js'
import type { Site } from '../../site/site.js'
import { embeddedAuthor, embeddedMedia, embeddedParent } from '../../wordpress/shapes/embedded.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import type { RestTerm } from '../../wordpress/shapes/term.js'
import { toHttpUrl, toIsoTime } from '../../wordpress/values/wire-values.js'
import type { ReportIssue } from '../questions/report-question.js'
import type { FaqPage, PageCore, WordPressText } from './faq-page.js'
import type { FaqOptions } from './faq-rules.js'
import { findQuestions } from './find-questions.js'
import { readAuthor } from './read-author.js'
import { type Excerpt, readExcerpt } from './read-excerpt.js'
import { toPageImage } from './read-image.js'
import { groupNames, type NamedTerm, readTerms } from './read-terms.js'

/** Options of `toFaqPage`. */
export interface PageOptions extends FaqOptions {
  /** All terms of the site, for their names and parents: embedded terms do not name their parent. */
  readonly terms?: readonly RestTerm[] | undefined
  /** The language of the page as a BCP 47 tag. Overrides what the CMS has. Default: the post's `lang`. */
  readonly language?: string | undefined
  /**
   * The site of the post. Its language determines which typography WordPress applied to titles and excerpts. Default: the
   * language of the page.
   */
  readonly site?: Pick<Site, 'language'> | undefined
  /** Receives what was omitted from the questions or is doubtful. The codes are those of `extractQuestions`. */
  readonly report?: ReportIssue | undefined
}

/**
 * Reads a post as a page whose costly fields are worked out when they are first read, each once.
 *
 * Absent fields are keys with the value `undefined` here. Do not copy the page: that would read all of it.
 */
export function readPage(post: RestPost, options: PageOptions = {}): FaqPage {
  const core = toPageCore(post, options.language)
  const { terms = [], report } = options
  const siteLanguage = options.site?.language ?? core.language
  const excerpt = once(() => readExcerpt(post, siteLanguage))
  const namedTerms = once(() => readTerms(post, terms))
  const parent = embeddedParent(post)
  const media = embeddedMedia(post)
  const text = once(() => toText(core.html))
  const pageTerms = once(() => namedTerms().map(({ term }) => term))
  const author = once(() => readAuthor(post))
  const image = once(() => (media === undefined ? undefined : toPageImage(media)))
  const ancestors = once(
    () => parent && [{ id: parent.id, title: toText(parent.title.rendered), url: toHttpUrl(parent.link) }],
  )
  const questions = once(() => findQuestions(core, options, post, report))
  const raw = once(() => readWordPressText(post, siteLanguage, excerpt(), namedTerms()))
  const page = {
    ...core,
    get text() {
      return text()
    },
    get excerpt() {
      return excerpt().text || undefined
    },
    get questions() {
      return questions()
    },
    get terms() {
      return pageTerms()
    },
    get author() {
      return author()
    },
    get image() {
      return image()
    },
    get ancestors() {
      return ancestors()
    },
    get commentsOpen() {
      return post.comment_status === undefined ? undefined : post.comment_status === 'open'
    },
    get raw() {
      return raw()
    },
  }
  return page as FaqPage
}

/** Reads the fields of a page that need no content parsing. */
export function toPageCore(post: RestPost, language?: string | undefined): PageCore {
  const { id, type, slug, status, lang, content, excerpt } = post
  return omitUndefined({
    id,
    type,
    slug,
    url: toHttpUrl(post.link),
    language: language ?? (lang || undefined),
    title: toText(post.title.rendered),
    status,
    publishedAt: toIsoTime(post.date_gmt),
    modifiedAt: toIsoTime(post.modified_gmt),
    html: content?.rendered ?? '',
    // `_fields=` may have omitted either of them.
    isProtected: content?.protected === true || excerpt?.protected === true,
  })
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
    title: post.title.raw ?? untexturize(post.title.rendered, language),
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
