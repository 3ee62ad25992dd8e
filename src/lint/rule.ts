import type { Severity } from './diagnostic.js'
import type { DerivedFacts, GivenFacts, LintContext } from './facts/context.js'
import type { Place } from './facts/place.js'
import type { LintInput } from './input.js'

/** Options of a rule: limits and lists that are a matter of practice. */
export type RuleOptions = Readonly<Record<string, number | string | boolean | readonly string[]>>

/** A fact that a rule can need. The rule does not run if the input does not provide it. */
export type Fact = keyof GivenFacts | keyof DerivedFacts

/** Reports a finding. `help` overrides the rule's own. */
export type Report = (place: Place, message: string, help?: string) => void

/** A rule as `lint` runs it. It never throws, and its running time is linear in the size of its facts. */
export interface Rule<Needs extends Fact = Fact, Options extends RuleOptions = RuleOptions> {
  /** The severity of its diagnostics. A configuration can override it. */
  readonly severity: Severity
  /** The facts that the rule needs. It does not run if one is missing. */
  readonly needs: readonly Needs[]
  /** The options with their default values. Omitted for a rule without options. */
  readonly options?: Options
  /** What to do about a finding. */
  readonly help: string
  /** Checks the facts and reports each finding. */
  check(
    context: LintContext & { readonly [Need in Needs]: NonNullable<LintContext[Need]> },
    report: Report,
    options: Readonly<Options>,
  ): void
}

/** The documentation of a rule. Not part of a bundle that only lints. */
export interface RuleDescription {
  /** What the rule finds, in one sentence. */
  readonly summary: string
  /** Why it matters. */
  readonly why: string
  /** The source of the rule: a URL, or `practice: …` if no specification or search engine documents it. */
  readonly reference: string
  /** An input with a finding. A list is the pages of a catalog. */
  readonly bad: LintInput | readonly LintInput[]
  /** The same input without the finding. */
  readonly good: LintInput | readonly LintInput[]
}
