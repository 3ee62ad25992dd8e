import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'
import { once } from '../../internal/once.js'
import type { AnswerContent, Question } from '../page/faq-page.js'
import { normalizeQuestion } from './normalize-question.js'
import { YOAST } from './patterns/yoast.js'
import { emptyIssue, questionIssue, type ReportIssue } from './report-question.js'

/** A question whose answer is still what WordPress rendered. */
export type UnreadQuestion = Omit<Question, 'answer'> & { readonly answer: Pick<AnswerContent, 'html'> }

/**
 * Reads the answers as safe HTML with absolute URLs, and as text when it is asked for. Omits questions whose answer shows
 * nothing, and those that repeat both question and answer of an earlier one.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  report?: ReportIssue | undefined,
): Question[] {
  const questions: Question[] = []
  /** The answers to each question. Nearly every question is asked once; its answer is then compared with nothing. */
  const answers = new Map<string, AnswerContent | Set<string>>()
  for (const question of unread) {
    const answer = toAnswerContent(question, baseUrl)
    if (!hasVisibleText(answer.html) && !MEDIA.test(answer.html)) {
      report?.(emptyIssue(question))
      continue
    }
    const key = unread.length > 1 ? normalizeQuestion(question.question) : ''
    const given = answers.get(key)
    if (given === undefined) answers.set(key, answer)
    else {
      const known = given instanceof Set ? given : new Set([wordsOf(given)])
      answers.set(key, known)
      const words = wordsOf(answer)
      if (known.has(words)) {
        const message = 'is asked twice with the same answer; the first one is kept'
        report?.(questionIssue(question, 'duplicate-question', message))
        continue
      }
      known.add(words)
      const message = 'is asked twice with different answers; structured data has the first one'
      report?.(questionIssue(question, 'different-answers', message))
    }
    questions.push({ ...question, answer })
  }
  return questions
}

function toAnswerContent({ source, answer }: UnreadQuestion, baseUrl: string | undefined): AnswerContent {
  const html = sanitizeHtml(answer.html, CONTENT_POLICY, { baseUrl }).trim()
  const text = once(() => toText(html))
  return {
    html,
    get text() {
      return text()
    },
    ...(source === YOAST.source && answer.html !== html && { stored: answer.html }),
  }
}

/** What tells two answers apart: their text, or else the media that they show. */
function wordsOf({ html, text }: AnswerContent): string {
  return text === '' ? html : text
}

/** Elements that show something even without text. */
const MEDIA = /<(?:img|picture|video|audio)\b/
