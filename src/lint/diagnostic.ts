/** How much a finding matters: broken or unsafe output, against a published recommendation, or for information. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule found at one place. */
export interface Diagnostic {
  /** The rule, such as `head/title-missing`; `RULES` says more about it. */
  readonly ruleId: string
  /** How much it matters: the rule's own severity, or the one that the configuration gives it. */
  readonly severity: Severity
  /**
   * Where: a tag by its CSS selector, the second of its kind with `(2)` behind it (`meta[name="description"](2)`), a
   * place in the graph (`graph.@graph[2].url`), in the page (`page.title`) or among pages (`pages[3].title`).
   */
  readonly path: string
  /** What was found, with the value that is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
}
