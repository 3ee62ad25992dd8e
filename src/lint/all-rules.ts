import type { Rule } from './rule.js'
import { CATALOG_RULES } from './rules/catalog.js'
import { FAQ_RULES } from './rules/faq.js'
import { GRAPH_RULES } from './rules/graph.js'
import { HEAD_RULES } from './rules/head.js'
import { HREFLANG_RULES } from './rules/hreflang.js'
import { OPEN_GRAPH_RULES } from './rules/open-graph.js'
import { SAFETY_RULES } from './rules/safety.js'
import { TWITTER_RULES } from './rules/twitter.js'
import { VOCABULARY_RULES } from './rules/vocabulary.js'

/** The id of a rule: its family, a slash, and what it finds. */
export type RuleId =
  | keyof typeof HEAD_RULES
  | keyof typeof OPEN_GRAPH_RULES
  | keyof typeof TWITTER_RULES
  | keyof typeof HREFLANG_RULES
  | keyof typeof FAQ_RULES
  | keyof typeof GRAPH_RULES
  | keyof typeof VOCABULARY_RULES
  | keyof typeof SAFETY_RULES
  | keyof typeof CATALOG_RULES

/**
 * All rules, without their descriptions.
 *
 * To add one, write its file in `rules/`, list it in its family file, and describe it in `descriptions/`.
 */
export const ALL_RULES: Readonly<Record<RuleId, Rule>> = /* @__PURE__ */ joinFamilies()

function joinFamilies(): Record<RuleId, Rule> {
  return {
    ...HEAD_RULES,
    ...OPEN_GRAPH_RULES,
    ...TWITTER_RULES,
    ...HREFLANG_RULES,
    ...FAQ_RULES,
    ...GRAPH_RULES,
    ...VOCABULARY_RULES,
    ...SAFETY_RULES,
    ...CATALOG_RULES,
  }
}
