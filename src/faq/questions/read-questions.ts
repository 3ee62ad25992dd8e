import type { AnswerContent, Question } from '../page/faq-page.js'
import { answerKey } from './compare-answers.js'
import { LazyAnswer, type UnreadQuestion } from './lazy-answer.js'
import { normalizeQuestion } from './normalize-question.js'
import type { QuestionReporter } from './report-question.js'

/**
 * Reads the answers as safe HTML with absolute URLs and, on demand, as text. Omits questions whose answer shows
 * nothing, and those that repeat both question and answer of an earlier one.
 */
export function readQuestions(
  unread: readonly UnreadQuestion[],
  baseUrl: string | undefined,
  reporter?: QuestionReporter | undefined,
): Question[] {
  const questions: Question[] = []
  /** The answers to each question. Nearly every question is asked only once, and its answer need not be compared. */
  const answers = new Map<string, AnswerContent | Set<string>>()
  for (const question of unread) {
    const answer = new LazyAnswer(question, baseUrl)
    if (!answer.isVisible) {
      reporter?.omitEmpty(question)
      continue
    }
    reporter?.readAnswer(question, answer)
    const key = unread.length > 1 ? normalizeQuestion(question.question) : ''
    const given = answers.get(key)
    if (given === undefined) answers.set(key, answer)
    else {
      const known = given instanceof Set ? given : new Set([answerKey(given)])
      answers.set(key, known)
      const words = answerKey(answer)
      if (known.has(words)) {
        reporter?.omitDuplicate(question)
        continue
      }
      known.add(words)
      reporter?.keepSecondAnswer(question)
    }
    questions.push({ ...question, answer })
  }
  return questions
}
