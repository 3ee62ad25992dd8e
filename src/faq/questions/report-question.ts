import type { Issue } from '../../internal/issue.js'
import { quote } from '../../internal/quote.js'

/** Receives an issue for each question that was omitted or is doubtful. */
export type ReportIssue = (issue: Issue) => void

/** The parts of a question that an issue mentions. */
export interface ReportedQuestion {
  readonly question: string
  readonly source: string
}

/** Makes an issue about one question. `message` is the predicate of a sentence whose subject is the question. */
export function questionIssue(
  { question, source }: ReportedQuestion,
  code: string,
  message: string,
  path = 'content.rendered',
): Issue {
  const subject = question === '' ? `an item of ${source}` : quote(question)
  return { code, path, message: `${subject} ${message}` }
}

/** Makes the issue about a question that lacks its text or its answer. */
export function emptyIssue(question: ReportedQuestion): Issue {
  const missing = question.question === '' ? 'question' : 'answer'
  return questionIssue(question, `no-${missing}`, `has no ${missing}`)
}
