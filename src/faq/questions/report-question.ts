import type { Issue } from '../../internal/issue.js'
import { quote } from '../../internal/quote.js'

/** Receives an issue for each question that was omitted or is doubtful. */
export type ReportIssue = (issue: Issue) => void

/** What an issue names of a question. */
export interface ReportedQuestion {
  readonly question: string
  readonly source: string
}

/** An issue of one question, which `message` follows as the predicate. */
export function questionIssue(
  { question, source }: ReportedQuestion,
  code: string,
  message: string,
  path = 'content.rendered',
): Issue {
  const subject = question === '' ? `an item of ${source}` : quote(question)
  return { code, path, message: `${subject} ${message}` }
}

/** The issue of a question that lacks its text or its answer. */
export function emptyIssue(question: ReportedQuestion): Issue {
  const missing = question.question === '' ? 'question' : 'answer'
  return questionIssue(question, `no-${missing}`, `has no ${missing}`)
}
