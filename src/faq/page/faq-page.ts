/** A page of FAQ content: what a WordPress post says, in the terms of an FAQ. */
export interface FaqPage {
  /** The post's id. */
  readonly id: number
  /** The post type, such as `faq`, `post` or `page`. */
  readonly type: string
  /** The last part of the address as WordPress stores it; percent-encoded where it is not Latin. */
  readonly slug?: string
  /** The absolute address; `''` where the post's link is no http(s) URL. */
  readonly url: string
  /** BCP 47, from the `lang` field of translation plugins; absent where the post does not say. */
  readonly language?: string
  /** The title as plain text. */
  readonly title: string
  /** `publish`, `draft`, `private`, …; absent where the response leaves it out, as anonymous lists may. */
  readonly status?: string
  /** ISO 8601 in UTC, such as `2025-12-17T09:02:33+00:00`; absent for drafts without a date. */
  readonly publishedAt?: string
  /** ISO 8601 in UTC. */
  readonly modifiedAt?: string
  /** The content as WordPress rendered it, not sanitised; to show it: `sanitizeHtml(page.html, CONTENT_POLICY)`. */
  readonly html: string
  /** The content as a reader sees it, as plain text. */
  readonly text: string
  /**
   * What stands for the content in a list, as plain text: what the editor typed, or else what WordPress made of the
   * content's first words. Absent where there is none, and where a password hides it.
   */
  readonly excerpt?: string
  /** The questions of the page with their answers, in the order of the page. */
  readonly questions: readonly Question[]
  /** The categories, tags and other terms, taxonomy by taxonomy, in the order of their names. */
  readonly terms: readonly PageTerm[]
  /** The author; absent where the post type has none. */
  readonly author?: PageAuthor
  /** The featured picture; absent without `?_embed`. */
  readonly image?: PageImage
  /** The pages above this one, outermost first. WordPress embeds only the parent; absent without `?_embed`. */
  readonly ancestors?: readonly PageAncestor[]
  /** Whether readers may comment; absent where the post type has no comments. */
  readonly commentsOpen?: boolean
  /** What the editor typed, before WordPress made typography of it. */
  readonly raw: RawText
  /** Whether the content is behind a password that the request did not give. */
  readonly isProtected: boolean
}

/** What the editor typed, in the form in which WordPress stores it: HTML in which references stand (`Q&amp;A`). */
export interface RawText {
  /** The title, with straight quotes and typed dashes. */
  readonly title: string
  /** The excerpt; absent where none was typed. */
  readonly excerpt?: string
}

/** A term of a page. */
export interface PageTerm {
  /** The taxonomy's name, such as `category`. */
  readonly taxonomy: string
  /** The term's id. */
  readonly id: number
  /** The name as plain text; this and what follows is absent where the terms were neither embedded nor given. */
  readonly name?: string
  /** The last part of the address. */
  readonly slug?: string
  /** The address of the term's archive. */
  readonly url?: string
  /** The id of the parent term; absent at the top, and where no list of terms was given: embedded terms do not name it. */
  readonly parentId?: number
}

/** The author of a page. All but the id is absent where WordPress hides the user, and without `?_embed`. */
export interface PageAuthor {
  /** The user's id. */
  readonly id: number
  /** The display name as plain text. */
  readonly name?: string
  /** The address of the author's archive on the site. */
  readonly url?: string
  /** The address of the author's own web site. */
  readonly website?: string
  /** The last part of the archive's address. */
  readonly slug?: string
  /** What the author says about themselves, as plain text. */
  readonly description?: string
  /** The address of the avatar, 96 pixels wide where WordPress offers it. */
  readonly avatar?: string
}

/** The featured picture of a page. */
export interface PageImage {
  /** The id in the media library. */
  readonly id: number
  /** The address of the file. */
  readonly url: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  /** The MIME type. */
  readonly type?: string
  /** The alternative text; absent where none was given. */
  readonly alt?: string
  /** The caption as plain text. */
  readonly caption?: string
  /** Bytes. */
  readonly fileSize?: number
  /** The sizes that WordPress made, by name, such as `large`. */
  readonly sizes?: Readonly<Record<string, PageImageSize>>
}

/** One size of a picture. */
export interface PageImageSize {
  /** The address of the file. */
  readonly url: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  /** The MIME type. */
  readonly type?: string
  /** Bytes. */
  readonly fileSize?: number
}

/** A page above another one. */
export interface PageAncestor {
  /** The post's id. */
  readonly id: number
  /** The title as plain text. */
  readonly title: string
  /** The absolute address; `''` where the link is no http(s) URL. */
  readonly url: string
}

/** A question with its answer. */
export interface Question {
  /** Unique on its page and independent of the order: `question-549` for the post with id 549. */
  readonly id: string
  /** 1 for the first question of the page, or of the answer that holds it; items that were left out are counted. */
  readonly position: number
  /** The question as plain text. */
  readonly question: string
  /** The answer, twice. */
  readonly answer: Answer
  /** The markup in which the question was found; `post` where the post itself is question and answer. */
  readonly source: string
  /** 0 for a question that stands by itself, 1 for one inside another's answer. */
  readonly depth: number
  /** Whether a reader of the page can see it. */
  readonly visible: boolean
}

/** A question whose answer is still what WordPress rendered. */
export type UnreadQuestion = Omit<Question, 'answer'> & { readonly answer: Pick<Answer, 'html'> }

/** An answer in both its forms. */
export interface Answer {
  /** HTML within `CONTENT_POLICY` and with absolute links: safe to be put into a page as it is. */
  readonly html: string
  /** Plain text as a reader sees it. */
  readonly text: string
}
