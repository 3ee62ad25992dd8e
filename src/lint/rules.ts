import type { Severity } from './diagnostic.js'
import type { RuleDescription, RuleOptions } from './rule.js'
import { ALL_RULES, type RuleId } from './rule-set.js'
import { ABOUT_CATALOG_RULES } from './rules/catalog.js'
import { ABOUT_FAQ_RULES } from './rules/faq.js'
import { ABOUT_GRAPH_RULES } from './rules/graph.js'
import { ABOUT_HEAD_RULES } from './rules/head.js'
import { ABOUT_HREFLANG_RULES } from './rules/hreflang.js'
import { ABOUT_OPEN_GRAPH_RULES } from './rules/open-graph.js'
import { ABOUT_SAFETY_RULES } from './rules/safety.js'
import { ABOUT_TWITTER_RULES } from './rules/twitter.js'
import { ABOUT_VOCABULARY_RULES } from './rules/vocabulary.js'

/** All that there is to know of a rule. */
export interface RuleInfo extends RuleDescription {
  /** The short name under which lists of such rules know it, such as `H01`. */
  readonly code: string
  /** How much it matters where the configuration does not say. */
  readonly severity: Severity
  /** The facts without which the rule has no say: inputs of `lint`, or what is read out of them. */
  readonly needs: readonly string[]
  /** What its options are where the configuration does not say; absent where it has none. */
  readonly options?: RuleOptions
  /** What to do about it. */
  readonly help: string
}

/**
 * Every rule: its code and severity, what it finds and why that matters, the options that it has, and an example of
 * what it finds and of the same set right. A bundle that only lints holds nothing of it.
 *
 * @example
 * ```ts
 * import { RULES } from 'wp-faq-seo/lint'
 *
 * RULES['head/title-missing'].code // 'H01'
 * RULES['head/title-long'].options // { maxPixels: 600, maxCharacters: 70 }
 * ```
 */
export const RULES: Readonly<Record<RuleId, RuleInfo>> = /* @__PURE__ */ describeRules()

function describeRules(): Record<RuleId, RuleInfo> {
  const about: Readonly<Record<RuleId, RuleDescription>> = {
    ...ABOUT_HEAD_RULES,
    ...ABOUT_OPEN_GRAPH_RULES,
    ...ABOUT_TWITTER_RULES,
    ...ABOUT_HREFLANG_RULES,
    ...ABOUT_FAQ_RULES,
    ...ABOUT_GRAPH_RULES,
    ...ABOUT_VOCABULARY_RULES,
    ...ABOUT_SAFETY_RULES,
    ...ABOUT_CATALOG_RULES,
  }
  const ids = Object.keys(ALL_RULES) as RuleId[]
  return Object.fromEntries(
    ids.map((id) => {
      const { check: _, ...rule } = ALL_RULES[id]
      return [id, { ...rule, ...about[id] }]
    }),
  ) as Record<RuleId, RuleInfo>
}
