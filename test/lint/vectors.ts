import type { LintConfig, LintInput, RuleId } from 'wp-faq-seo/lint'

/** What is linted; a list stands for the pages of a catalog. */
export type Vector = (LintInput | { readonly pages: readonly LintInput[] }) & {
  /** How it is linted. */
  readonly config?: LintConfig
  /** Other rules whose errors cannot be kept apart from this one's. */
  readonly also?: readonly RuleId[]
}

/** What shows that a rule does what it says: one fault each in an otherwise clean head. */
export interface RuleVectors {
  /** What it must find. No other rule may find an error there. */
  readonly flags: readonly Vector[]
  /** Near misses that it must not find: heads without any error. */
  readonly passes: readonly Vector[]
  /** Where it has no say, because what it looks at is not there. */
  readonly silent: readonly Vector[]
}
