import {
  type Check,
  type Checks,
  isBoolean,
  isListOf,
  isObject,
  isObjectOf,
  isText,
} from '../../site/checks.js'
import type { HeadingOptions } from './find-headings.js'
import type { QuestionPattern } from './question-pattern.js'

/** Options that determine where questions are found. */
export interface CollectOptions {
  /** Known markup. Default: `QUESTION_PATTERNS`. */
  readonly patterns?: readonly QuestionPattern[] | undefined
  /**
   * Whether headings that end in a question mark count as questions, with the content below them as the answer. Content
   * needs at least two of them. Default: `false`.
   */
  readonly headings?: boolean | HeadingOptions | undefined
}

const HEADING_OPTIONS: Checks<HeadingOptions> = { questionWords: /* @__PURE__ */ isListOf(isText) }

const isHeadings: Check = (...at) =>
  (typeof at[0] === 'object' ? isObjectOf(HEADING_OPTIONS) : isBoolean)(...at)

/** The checks of {@link CollectOptions}. */
export const COLLECT_OPTIONS: Checks<CollectOptions> = {
  patterns: /* @__PURE__ */ isListOf(isObject),
  headings: isHeadings,
}
