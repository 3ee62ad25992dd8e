import { withEmojiText } from '../../content/html/image-text.js'
import { withoutReferenceMarks } from '../../content/html/reference-marks.js'
import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { keepsElements } from '../../content/sanitize/keeps-elements.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { cleanActive, sanitizeHtml } from '../../content/sanitize/sanitize.js'
import type { AnswerContent, Question } from '../page/faq-page.js'
import { YOAST } from './patterns/yoast.js'

/** A question whose answer is still what WordPress rendered. */
export type UnreadQuestion = Omit<Question, 'answer'> & { readonly answer: Pick<AnswerContent, 'html'> }

/**
 * The content of an answer. Each form is computed when it is first read.
 *
 * The graph is built from `stored` if it is present, which saves sanitizing twice: if `CONTENT_POLICY` keeps all
 * elements, the graph's own policy gives the same result for the HTML as WordPress rendered it. {@link toPlainQuestion}
 * keeps `stored` only for Yoast's FAQ block.
 */
export class LazyAnswer {
  readonly stored?: string
  readonly #rendered: string
  readonly #isKept: boolean
  readonly #baseUrl: string | undefined
  #html: string | undefined
  #text: string | undefined

  constructor({ source, answer }: UnreadQuestion, baseUrl: string | undefined) {
    // Without WordPress's styles, the image of an emoji would be as large as its file.
    const rendered = withEmojiText(answer.html)
    this.#rendered = rendered
    this.#baseUrl = baseUrl
    this.#isKept = keepsElements(rendered, CONTENT_POLICY)
    if (source === YOAST.source) this.stored = cleanActive(rendered)
    else if (this.#isKept) this.stored = rendered
  }

  /** Whether a reader sees any of it. */
  get isVisible(): boolean {
    const html = this.#isKept ? this.#rendered : this.html
    return hasVisibleText(html) || MEDIA.test(html)
  }

  get html(): string {
    this.#html ??= sanitizeHtml(this.#rendered, CONTENT_POLICY, { baseUrl: this.#baseUrl }).trim()
    return this.#html
  }

  get text(): string {
    this.#text ??= toText(withoutReferenceMarks(this.html, this.#baseUrl))
    return this.#text
  }
}

/** Elements that show something even without text. */
const MEDIA = /<(?:img|picture|video|audio)\b/

/** Copies a question, whose answer may be lazy, as plain data. */
export function toPlainQuestion(question: Question): Question {
  const { html, text, stored } = question.answer
  const isYoast = question.source === YOAST.source && stored !== undefined && stored !== html
  return { ...question, answer: { html, text, ...(isYoast && { stored }) } }
}
