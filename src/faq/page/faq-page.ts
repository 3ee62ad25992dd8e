import type { PagePart } from './pagination.js'

/** A page of FAQ content, read from a WordPress post. All fields are plain data. */
export interface FaqPage {
  /** The post's id. */
  readonly id: number
  /** The post type, such as `faq`, `post` or `page`. */
  readonly type: string
  /** The last part of the URL as WordPress stores it. Non-Latin characters are percent-encoded. */
  readonly slug?: string
  /** The absolute URL. `''` if the post's link is not an http(s) URL. */
  readonly url: string
  /** BCP 47 tag, from the `lang` field of translation plugins or from the options. */
  readonly language?: string
  /** The title as plain text. */
  readonly title: string
  /** `publish`, `draft`, `private`, … Absent if the response omits it. */
  readonly status?: string
  /** ISO 8601 in UTC, such as `2025-12-17T09:02:33+00:00`. Absent for drafts without a date. */
  readonly publishedAt?: string
  /** ISO 8601 in UTC. */
  readonly modifiedAt?: string
  /** The content as WordPress rendered it, not sanitized. To show it, use `sanitizeHtml(page.html, CONTENT_POLICY)`. */
  readonly html: string
  /** The content as a reader sees it, as plain text, without unrendered shortcodes of page builders. */
  readonly text: string
  /**
   * The excerpt as plain text: as the editor typed it, or else as WordPress made it from the first words of the content. A "Continue
   * reading" link that the theme adds at the end is omitted. Absent if there is no excerpt, and for a protected post.
   */
  readonly excerpt?: string
  /** The questions of the page with their answers, in the order of the page. */
  readonly questions: readonly Question[]
  /** The categories, tags and other terms, grouped by taxonomy, in WordPress's order, which is by name. */
  readonly terms: readonly PageTerm[]
  /** The author. Absent if the post type has none. */
  readonly author?: PageAuthor
  /** The featured image. Absent without `?_embed`. */
  readonly image?: PageImage
  /** The ancestor pages, outermost first. WordPress embeds only the parent. Absent without `?_embed`. */
  readonly ancestors?: readonly PageAncestor[]
  /** Whether readers may comment. Absent if the post type has no comments. */
  readonly commentsOpen?: boolean
  /** Texts and values in WordPress's stored form, from which heads and graphs are derived. */
  readonly raw: WordPressText
  /** Whether the content is protected by a password that the request did not provide. */
  readonly isProtected: boolean
  /** Which part of the post this page is, if it is divided by page breaks. Absent without `pagination`. */
  readonly part?: PagePart
}

/** The fields of a page that need no content parsing. */
export type PageCore = Pick<
  FaqPage,
  | 'id'
  | 'type'
  | 'slug'
  | 'url'
  | 'language'
  | 'title'
  | 'status'
  | 'publishedAt'
  | 'modifiedAt'
  | 'html'
  | 'isProtected'
  | 'part'
>

/**
 * The texts and values of a post as WordPress stores them: HTML with character references (`Q&amp;A`), before decoding.
 *
 * Titles and descriptions are assembled in this form and decoded once, at the end. Decoded earlier, `&lt;b&gt;` would be mistaken for
 * a tag, and a typed `—` for the separator. The content of the post is not repeated here.
 */
export interface WordPressText {
  /** The title as the editor typed it, with straight quotes and typed dashes. */
  readonly title: string
  /** The excerpt as the editor typed it, tags included. Absent if none was typed. */
  readonly excerpt?: string
  /** The excerpt that WordPress made from the content, without tags. Absent if one was typed. */
  readonly autoExcerpt?: string
  /** The names of the terms by taxonomy, in WordPress's order, which is by name. */
  readonly termNames?: Readonly<Record<string, readonly string[]>>
  /** The author's display name. */
  readonly authorName?: string
  /** The author's biography. */
  readonly authorDescription?: string
  /** The title of the parent page as its editor typed it. */
  readonly parentTitle?: string
  /** Time of publication, `YYYY-MM-DDTHH:MM:SS` in the site's time zone, which is not in the response. */
  readonly date?: string
  /** Time of the last change, in the same form as `date`. */
  readonly modified?: string
  /** The id of a featured image that the response does not describe, as without `?_embed`. */
  readonly imageId?: number
  /** The id of a parent page that the response does not describe, as without `?_embed`. */
  readonly parentId?: number
}

/** A term of a page. */
export interface PageTerm {
  /** The taxonomy's name, such as `category`. */
  readonly taxonomy: string
  /** The term's id. */
  readonly id: number
  /** The name as plain text. The name and the following fields are absent if only the id of the term is known. */
  readonly name?: string
  /** The last part of its URL. */
  readonly slug?: string
  /** The URL of the term's archive. */
  readonly url?: string
  /** The id of the parent term. Absent at the top level, and without the `terms` option: embedded terms do not name their parent. */
  readonly parentId?: number
}

/** The author of a page. Only the id is known without `?_embed`, and if WordPress hides the user. */
export interface PageAuthor {
  /** The user's id. */
  readonly id: number
  /** The display name as plain text. */
  readonly name?: string
  /** The URL of the author's archive on the site. */
  readonly url?: string
  /** The URL of the author's own website. */
  readonly website?: string
  /** The last part of the archive's URL. */
  readonly slug?: string
  /** The author's biography as plain text. */
  readonly description?: string
  /** The URL of the avatar, 96 pixels wide if WordPress offers that size. */
  readonly avatar?: string
}

/** The featured image of a page. */
export interface PageImage {
  /** The id in the media library. */
  readonly id: number
  /** The URL of the file. */
  readonly url: string
  /** Width in pixels. */
  readonly width?: number
  /** Height in pixels. */
  readonly height?: number
  /** The MIME type. */
  readonly type?: string
  /** The alternative text. Absent if there is none. */
  readonly alt?: string
  /** The caption as plain text. */
  readonly caption?: string
  /** File size in bytes. */
  readonly fileSize?: number
  /** The sizes that WordPress made, by name, such as `large`. */
  readonly sizes?: Readonly<Record<string, PageImageSize>>
}

/** One size of an image. */
export interface PageImageSize {
  /** The URL of the file. */
  readonly url: string
  /** Width in pixels. */
  readonly width?: number
  /** Height in pixels. */
  readonly height?: number
  /** The MIME type. */
  readonly type?: string
  /** File size in bytes. */
  readonly fileSize?: number
}

/** An ancestor of a page. */
export interface PageAncestor {
  /** The post's id. */
  readonly id: number
  /** The title as plain text. */
  readonly title: string
  /** The absolute URL. `''` if the link is not an http(s) URL. */
  readonly url: string
}

/** A question with its answer. */
export interface Question {
  /** Unique on its page and independent of order, such as `question-549` for the post with id 549. */
  readonly id: string
  /**
   * 1 for the first question of the content, or of the answer that contains it. Omitted items are counted. If the post itself is a
   * question beside those in its content, it comes first in the list but has the last position: plugins number the questions of the
   * content from 1.
   */
  readonly position: number
  /** The question as plain text. */
  readonly question: string
  /** The answer as HTML and as text. */
  readonly answer: AnswerContent
  /** The markup in which the question was found. `post` if the post itself is question and answer. */
  readonly source: string
  /** 0 for a top-level question, 1 for one inside another question's answer. */
  readonly depth: number
  /** Whether a reader of the page can see it. */
  readonly visible: boolean
  /** The page that the question comes from, if `mergeFaqPages` added it to this page. */
  readonly origin?: QuestionOrigin
}

/** The page that a merged question comes from. */
export type QuestionOrigin = Pick<FaqPage, 'id' | 'url' | 'title' | 'terms'>

/** An answer as HTML and as text. */
export interface AnswerContent {
  /** HTML within `CONTENT_POLICY` with absolute URLs, safe to insert into a page. */
  readonly html: string
  /** Plain text, as a reader sees it. */
  readonly text: string
  /**
   * The answer as Yoast's FAQ block stores it, without active content, for the graph. Present only if it differs from `html`, such
   * as by relative URLs.
   */
  readonly stored?: string
}
