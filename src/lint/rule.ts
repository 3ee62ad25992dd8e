import type { Severity } from './diagnostic.js'
import type { LintContext } from './facts/context.js'
import type { Place } from './facts/place.js'
import type { LintInput } from './input.js'

/** What a rule may be told: numbers and lists that are a matter of practice. */
export type RuleOptions = Readonly<Record<string, number | string | boolean | readonly string[]>>

/** A fact that a rule cannot do without: where it is not given, the rule has no say. */
export type Fact = Exclude<keyof LintContext, 'isOwnText' | 'isProtected' | 'at'>

/** Takes what a rule found; `help` only where the rule's own does not fit. */
export type Report = (place: Place, message: string, help?: string) => void

/** One rule, as `lint` runs it. It never throws, and takes time in proportion to what it looks at. */
export interface Rule<Needs extends Fact = Fact, Options extends RuleOptions = RuleOptions> {
  /** The short name under which lists of such rules know it, such as `H01`. */
  readonly code: string
  /** How much it matters where the configuration does not say. */
  readonly severity: Severity
  /** The facts without which it has no say. */
  readonly needs: readonly Needs[]
  /** What its options are where the configuration does not say; absent where it has none. */
  readonly options?: Options
  /** What to do about it. */
  readonly help: string
  /** Looks, and reports. */
  check(
    context: LintContext & { readonly [Need in Needs]: NonNullable<LintContext[Need]> },
    report: Report,
    options: Readonly<Options>,
  ): void
}

/** What people may want to know of a rule; no part of a bundle that only lints. */
export interface RuleDescription {
  /** What the rule finds, in one sentence. */
  readonly summary: string
  /** Why that matters. */
  readonly why: string
  /** Where it is written: an address, or `practice` and whose, where no specification or search engine says it. */
  readonly source: string
  /** What the rule finds; a list stands for the pages of a catalog. */
  readonly bad: LintInput | readonly LintInput[]
  /** The same, set right. */
  readonly good: LintInput | readonly LintInput[]
}
