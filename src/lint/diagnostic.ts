/**
 * How severe a finding is. `error`: broken or unsafe output, or against a specification. `warning`: against a published
 * recommendation. `info`: common practice, or worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A finding of a rule. */
export interface Diagnostic {
  /** The id of the rule, such as `head/title-missing`. `RULES` documents it. */
  readonly ruleId: string
  /** The severity of the rule, or the one in the configuration. */
  readonly severity: Severity
  /**
   * The location: the CSS selector of a tag, with `(2)` for the second such tag (`meta[name="description"](2)`), or a path
   * in the graph (`graph.@graph[2].url`), the page (`page.title`) or a catalog (`pages[3].title`).
   */
  readonly path: string
  /** What is wrong, with the value. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
}
