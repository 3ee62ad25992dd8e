import { toText } from '../../content/html/text.js'
import { hasVisibleText } from '../../content/html/visible-text.js'
import { CONTENT_POLICY } from '../../content/sanitize/policy.js'
import { sanitizeHtml } from '../../content/sanitize/sanitize.js'
import type { Question, UnreadQuestion } from '../page/faq-page.js'
import { normalizeQuestion } from './normalize-question.js'
import { emptyIssue, questionIssue, type ReportIssue } from './report-question.js'

/**
 * Reads the answers as safe HTML with absolute links, and as text. Omits questions whose answer shows nothing, and those
 * that repeat both question and answer of an earlier one.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  report?: ReportIssue | undefined,
): Question[] {
  const questions: Question[] = []
  const answersByQuestion = new Map<string, Set<string>>()
  for (const question of unread) {
    const html = sanitizeHtml(question.answer.html, CONTENT_POLICY, { baseUrl }).trim()
    const text = toText(html)
    if (!hasVisibleText(html) && !MEDIA.test(html)) {
      report?.(emptyIssue(question))
      continue
    }
    // A single question cannot be a duplicate.
    const key = unread.length > 1 ? normalizeQuestion(question.question) : ''
    const answer = text === '' ? html : text
    const answers = answersByQuestion.get(key)
    if (answers?.has(answer)) {
      const message = 'is asked twice with the same answer; the first one is kept'
      report?.(questionIssue(question, 'duplicate-question', message))
      continue
    }
    if (answers === undefined) answersByQuestion.set(key, new Set([answer]))
    else {
      answers.add(answer)
      const message = 'is asked twice with different answers; structured data has only the first'
      report?.(questionIssue(question, 'different-answers', message))
    }
    questions.push({ ...question, answer: { html, text } })
  }
  return questions
}

/** Elements that show something even without text. */
const MEDIA = /<(?:img|picture|video|audio)\b/
