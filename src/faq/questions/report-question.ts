import type { Issue } from '../../internal/issue.js'
import { quote } from '../../internal/quote.js'
import type { AnswerContent } from '../page/faq-page.js'
import { hasStructuredText } from './compare-answers.js'

/** An issue about a question, or about text that belongs to no question. */
export interface QuestionIssue extends Issue {
  /** The text that was left out, as plain text. Absent if the issue is about a question. */
  readonly text?: string
}

/** Receives an issue for each question that was omitted or is doubtful, and for text that was left out. */
export type ReportIssue = (issue: QuestionIssue) => void

const CONTENT_PATH = 'content.rendered'

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
  path: string = CONTENT_PATH,
): Issue {
  const subject = question === '' ? `an item of ${source}` : quote(question)
  return { code, path, message: `${subject} ${message}` }
}

/** Makes the issue about a question whose answer shows something and has no text. */
export function textlessIssue(question: ReportedQuestion, path: string = CONTENT_PATH): Issue {
  const message =
    'has an answer without text, and is not in structured data; give its image an alternative text'
  return questionIssue(question, 'no-text', message, path)
}

/** Makes an issue about text that was left out. `message` is the predicate of a sentence whose subject is the text. */
export function textIssue(text: string, code: string, message: string): QuestionIssue {
  return { code, path: CONTENT_PATH, message: `${quote(text)} ${message}`, text }
}

/**
 * Receives what is found out about questions while they are read.
 *
 * Its methods make the messages, so code that only reads questions, such as `composeHead`, does not bundle them.
 */
export interface QuestionReporter {
  /** A question without text or answer was omitted. */
  omitEmpty(question: ReportedQuestion): void
  /** An answer with visible content was read. */
  readAnswer(question: ReportedQuestion, answer: AnswerContent): void
  /** A question that was asked before with the same answer was omitted. */
  omitDuplicate(question: ReportedQuestion): void
  /** A question was asked before with a different answer. Both are kept. */
  keepSecondAnswer(question: ReportedQuestion): void
}

/** Creates a reporter that makes issues and passes them to `report`. */
export function createQuestionReporter(report: ReportIssue): QuestionReporter {
  return {
    omitEmpty(question) {
      const missing = question.question === '' ? 'question' : 'answer'
      report(questionIssue(question, `no-${missing}`, `has no ${missing}`))
    },
    readAnswer(question, answer) {
      if (!hasStructuredText(answer)) report(textlessIssue(question))
    },
    omitDuplicate(question) {
      const message = 'is asked twice with the same answer; the first one is kept'
      report(questionIssue(question, 'duplicate-question', message))
    },
    keepSecondAnswer(question) {
      const message = 'is asked twice with different answers; both are kept'
      report(questionIssue(question, 'different-answers', message))
    },
  }
}
