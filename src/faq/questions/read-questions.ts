import type { AnswerContent, Question } from '../page/faq-page.js'
import { answerKey, hasStructuredText } from './compare-answers.js'
import { LazyAnswer, type UnreadQuestion } from './lazy-answer.js'
import { normalizeQuestion } from './normalize-question.js'
import { emptyIssue, questionIssue, type ReportIssue, textlessIssue } from './report-question.js'

/**
 * Reads the answers as safe HTML with absolute URLs and, on demand, as text. Omits questions whose answer shows
 * nothing, and those that repeat both question and answer of an earlier one.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  report?: ReportIssue | undefined,
): Question[] {
  const questions: Question[] = []
  /** The answers to each question. Nearly every question is asked only once, and its answer need not be compared. */
  const answers = new Map<string, AnswerContent | Set<string>>()
  for (const question of unread) {
    const answer = new LazyAnswer(question, baseUrl)
    if (!answer.isVisible) {
      report?.(emptyIssue(question))
      continue
    }
    if (report !== undefined && !hasStructuredText(answer)) report(textlessIssue(question))
    const key = unread.length > 1 ? normalizeQuestion(question.question) : ''
    const given = answers.get(key)
    if (given === undefined) answers.set(key, answer)
    else {
      const known = given instanceof Set ? given : new Set([answerKey(given)])
      answers.set(key, known)
      const words = answerKey(answer)
      if (known.has(words)) {
        const message = 'is asked twice with the same answer; the first one is kept'
        report?.(questionIssue(question, 'duplicate-question', message))
        continue
      }
      known.add(words)
      const message = 'is asked twice with different answers; both are kept'
      report?.(questionIssue(question, 'different-answers', message))
    }
    questions.push({ ...question, answer })
  }
  return questions
}
