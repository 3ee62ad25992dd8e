import type { LintConfig, LintInput, RuleId } from 'wp-faq-seo/lint'

/** An input and how it is linted. `pages` is a catalog. */
export type Vector = (LintInput | { readonly pages: readonly LintInput[] }) & {
  readonly config?: LintConfig
  /** Other rules that also report errors here, because their errors cannot be separated from this rule's. */
  readonly also?: readonly RuleId[]
}

/** The inputs that show what a rule reports and what it does not. */
export interface RuleVectors {
  /** Inputs that the rule must report: one fault each in an otherwise clean head. No other rule may report an error. */
  readonly flags: readonly Vector[]
  /** Near misses: inputs without any error, which the rule must not report. */
  readonly passes: readonly Vector[]
  /** Inputs that lack what the rule checks. */
  readonly silent: readonly Vector[]
}
