import type { HtmlRange } from '../../content/html/cut-ranges.js'
import type { QuestionPattern } from './question-pattern.js'

/** A question found in content, before it is decided whether it counts and before its answer is made safe. */
export interface CollectedQuestion {
  /** Name of the markup. */
  readonly source: string
  readonly kind: QuestionPattern['kind']
  /** Index in the content where it begins. Questions of mapped fields have -1. */
  readonly start: number
  /** Index after it. Omitted for questions that are not in the markup of the content. */
  readonly end?: number
  /** Where its question and its answer are. Omitted if it has no other text. */
  readonly parts?: readonly HtmlRange[]
  readonly id?: string
  /** Plain text; empty if the item has none. */
  readonly question: string
  /** HTML as the content has it; empty if the item has none. */
  readonly answer: string
  readonly visible: boolean
  /** The question whose answer holds this one. */
  readonly parent?: CollectedQuestion
}
