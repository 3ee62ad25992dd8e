import { ALL_RULES, type RuleId } from './all-rules.js'
import { CATALOG_DESCRIPTIONS } from './descriptions/catalog.js'
import { FAQ_DESCRIPTIONS } from './descriptions/faq.js'
import { GRAPH_DESCRIPTIONS } from './descriptions/graph.js'
import { HEAD_DESCRIPTIONS } from './descriptions/head.js'
import { HREFLANG_DESCRIPTIONS } from './descriptions/hreflang.js'
import { OPEN_GRAPH_DESCRIPTIONS } from './descriptions/open-graph.js'
import { SAFETY_DESCRIPTIONS } from './descriptions/safety.js'
import { TWITTER_DESCRIPTIONS } from './descriptions/twitter.js'
import { VOCABULARY_DESCRIPTIONS } from './descriptions/vocabulary.js'
import type { Severity } from './diagnostic.js'
import type { RuleDescription, RuleOptions } from './rule.js'

/** A rule with its description. */
export interface RuleInfo extends RuleDescription {
  /** The severity of the rule's diagnostics. A configuration can override it. */
  readonly severity: Severity
  /** The facts that the rule needs: inputs of `lint`, or what is derived from them. The rule does not run if one is missing. */
  readonly needs: readonly string[]
  /** The rule's options with their default values. Omitted for a rule without options. */
  readonly options?: RuleOptions
  /** What to do about a finding. */
  readonly help: string
}

/**
 * All rules by id: severity, options, what each finds and why it matters, and an example of bad and good input.
 * A bundle that imports only `lint` contains none of these descriptions.
 *
 * @example
 * ```ts
 * import { RULES } from 'wp-faq-seo/lint'
 *
 * RULES['head/title-missing'].severity // 'error'
 * RULES['head/title-long'].options // { maxPixels: 600, maxCharacters: 70 }
 * ```
 */
export const RULES: Readonly<Record<RuleId, RuleInfo>> = /* @__PURE__ */ describeRules()

function describeRules(): Record<RuleId, RuleInfo> {
  const descriptions: Readonly<Record<RuleId, RuleDescription>> = {
    ...HEAD_DESCRIPTIONS,
    ...OPEN_GRAPH_DESCRIPTIONS,
    ...TWITTER_DESCRIPTIONS,
    ...HREFLANG_DESCRIPTIONS,
    ...FAQ_DESCRIPTIONS,
    ...GRAPH_DESCRIPTIONS,
    ...VOCABULARY_DESCRIPTIONS,
    ...SAFETY_DESCRIPTIONS,
    ...CATALOG_DESCRIPTIONS,
  }
  const ids = Object.keys(ALL_RULES) as RuleId[]
  return Object.fromEntries(
    ids.map((id) => {
      const { check: _, ...rule } = ALL_RULES[id]
      return [id, { ...rule, ...descriptions[id] }]
    }),
  ) as Record<RuleId, RuleInfo>
}
