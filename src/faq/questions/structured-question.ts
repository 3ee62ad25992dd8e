import type { QuestionPattern } from './question-pattern.js'

/** A question from data other than the markup: block attributes, JSON-LD, mapped fields. */
export interface StructuredQuestion {
  /** Name of the markup. */
  readonly source: string
  readonly kind: QuestionPattern['kind']
  /** Index in the content where the data begins. Mapped fields have -1, and so come first. */
  readonly start: number
  readonly id?: string
  /** HTML. */
  readonly question: string
  /** HTML. */
  readonly answer: string
  /** Whether readers see it. If omitted, the text of the content decides. */
  readonly visible?: boolean
}
