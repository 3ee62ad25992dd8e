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
  /** The questions of the page with their answers, in the order of the page. */
  readonly questions: readonly Question[]
  /** Whether the content is behind a password that the request did not give. */
  readonly isProtected: boolean
}

/** A question with its answer. */
export interface Question {
  /** Unique on its page and independent of the order: `question-549` for the post with id 549. */
  readonly id: string
  /** 1 for the first question of the page; items that were left out are counted. */
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

/** An answer in both its forms. */
export interface Answer {
  /** HTML within `CONTENT_POLICY` and with absolute links: safe to be put into a page as it is. */
  readonly html: string
  /** Plain text as a reader sees it. */
  readonly text: string
}
