import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { keepsElements } from '../../content/sanitize/keeps-elements.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { cleanActive, sanitizeHtml } from '../../content/sanitize/sanitize.js'
import type { Issue } from '../../internal/issue.js'
import type { AnswerContent, Question } from '../page/faq-page.js'
import type { CollectedQuestion } from './collect-questions.js'
import { foldQuestion } from './normalize-question.js'
import { YOAST } from './patterns/yoast.js'

/** A question whose answer is still what WordPress rendered. */
export type UnreadQuestion = Omit<Question, 'answer'> & { readonly answer: Pick<AnswerContent, 'html'> }

/** Receives what was omitted from the questions of a content, or is doubtful among them. */
export type ReportIssue = (issue: Issue) => void

/** Numbers and names questions, and tells how deep each stands among them; those without question or answer go. */
export function numberQuestions(
  collected: readonly CollectedQuestion[],
  report?: ReportIssue | undefined,
  taken: readonly string[] = [],
): UnreadQuestion[] {
  const questions: UnreadQuestion[] = []
  const counted = new Set(collected)
  const numbers = new Map<CollectedQuestion | undefined, number>()
  const depths = new Map<CollectedQuestion, number>()
  const ids = new Map<string, number>(taken.map((id) => [id, 0]))
  for (const item of collected) {
    const { id, question, answer, source, visible } = item
    const parent = nearest(item.parent, counted)
    const position = (numbers.get(parent) ?? 0) + 1
    numbers.set(parent, position)
    if (question === '' || answer === '') {
      report?.(emptyIssue(item))
      // What stands in an answer that is none stands by itself.
      counted.delete(item)
      continue
    }
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1
    depths.set(item, depth)
    const own = unusedId(id ?? `question-${slugOf(question)}`, ids)
    questions.push({ id: own, position, question, answer: { html: answer }, source, depth, visible })
  }
  return questions
}

/**
 * Reads the answers as safe HTML with absolute URLs, and as text when it is asked for. Questions whose answer shows nothing
 * are omitted, and so is a question that was asked and answered in the same words before.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  report?: ReportIssue | undefined,
): Question[] {
  const questions: Question[] = []
  // Nearly every question is asked once, and the text of its answer need not be compared with anything.
  const answers = new Map<string, AnswerContent | Set<string>>()
  for (const question of unread) {
    const answer = new LazyAnswer(question, baseUrl)
    if (!answer.isVisible) {
      report?.(emptyIssue(question))
      continue
    }
    const key = unread.length > 1 ? foldQuestion(question.question) : ''
    const given = answers.get(key)
    if (given === undefined) answers.set(key, answer)
    else {
      const known = given instanceof Set ? given : new Set([wordsOf(given)])
      answers.set(key, known)
      const words = wordsOf(answer)
      if (known.has(words)) {
        report?.(
          issueOf(
            question,
            'duplicate-question',
            'is asked twice with the same answer; the first one is kept',
          ),
        )
        continue
      }
      known.add(words)
      report?.(
        issueOf(
          question,
          'different-answers',
          'is asked twice with different answers; structured data has the first one',
        ),
      )
    }
    questions.push({ ...question, answer })
  }
  return questions
}

/**
 * The content of an answer, each form worked out when it is first read.
 *
 * `stored` is what the graph is built from: if the policy keeps all elements anyway, the graph's own policy gives the same
 * result for the HTML as WordPress rendered it. `toFaqPage` keeps it only for Yoast's FAQ block.
 */
class LazyAnswer {
  readonly stored?: string
  readonly #rendered: string
  readonly #isKept: boolean
  readonly #baseUrl: string | undefined
  #html: string | undefined
  #text: string | undefined

  constructor({ source, answer }: UnreadQuestion, baseUrl: string | undefined) {
    this.#rendered = answer.html
    this.#baseUrl = baseUrl
    this.#isKept = keepsElements(answer.html, CONTENT_POLICY)
    if (source === YOAST.source) this.stored = cleanActive(answer.html)
    else if (this.#isKept) this.stored = answer.html
  }

  /** Whether a reader sees anything of it. */
  get isVisible(): boolean {
    const html = this.#isKept ? this.#rendered : this.html
    return hasVisibleText(html) || MEDIA.test(html)
  }

  get html(): string {
    this.#html ??= sanitizeHtml(this.#rendered, CONTENT_POLICY, { baseUrl: this.#baseUrl }).trim()
    return this.#html
  }

  get text(): string {
    this.#text ??= toText(this.html)
    return this.#text
  }
}

/** Copies a question whose answer may be lazy as plain data. */
export function toPlainQuestion(question: Question): Question {
  const { html, text, stored } = question.answer
  const isYoast = question.source === YOAST.source && stored !== undefined && stored !== html
  return { ...question, answer: { html, text, ...(isYoast && { stored }) } }
}

/** What tells two answers apart: their text, else the images that they show. */
function wordsOf({ html, text }: AnswerContent): string {
  return text === '' ? html : text
}

/** What an answer without text may show. */
const MEDIA = /<(?:img|picture|video|audio)\b/

function nearest(
  item: CollectedQuestion | undefined,
  counted: ReadonlySet<CollectedQuestion>,
): CollectedQuestion | undefined {
  let found = item
  while (found !== undefined && !counted.has(found)) found = found.parent
  return found
}

function emptyIssue({ question, source }: Pick<CollectedQuestion, 'question' | 'source'>): Issue {
  const missing = question === '' ? 'question' : 'answer'
  return issueOf({ question, source }, `no-${missing}`, `has no ${missing}`)
}

function issueOf(
  { question, source }: Pick<CollectedQuestion, 'question' | 'source'>,
  code: string,
  message: string,
): Issue {
  const subject = question === '' ? `an item of ${source}` : JSON.stringify(question)
  return { code, path: 'content.rendered', message: `${subject} ${message}` }
}

function slugOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Ids that are taken are numbered: a copied block has the ids of the first one. */
function unusedId(id: string, used: Map<string, number>): string {
  let count = used.get(id) ?? 0
  let unused = id
  while (used.has(unused)) unused = `${id}-${++count + 1}`
  used.set(id, count)
  if (unused !== id) used.set(unused, 0)
  return unused
}
