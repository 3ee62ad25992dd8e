import type { Rule } from './rule.js'
import { CATALOG_RULES, type CatalogRuleId } from './rules/catalog.js'
import { FAQ_RULES, type FaqRuleId } from './rules/faq.js'
import { GRAPH_RULES, type GraphRuleId } from './rules/graph.js'
import { HEAD_RULES, type HeadRuleId } from './rules/head.js'
import { HREFLANG_RULES, type HreflangRuleId } from './rules/hreflang.js'
import { OPEN_GRAPH_RULES, type OpenGraphRuleId } from './rules/open-graph.js'
import { SAFETY_RULES, type SafetyRuleId } from './rules/safety.js'
import { TWITTER_RULES, type TwitterRuleId } from './rules/twitter.js'
import { VOCABULARY_RULES, type VocabularyRuleId } from './rules/vocabulary.js'

/** The name of a rule: its family, and what it finds. */
export type RuleId =
  | HeadRuleId
  | OpenGraphRuleId
  | TwitterRuleId
  | HreflangRuleId
  | FaqRuleId
  | GraphRuleId
  | VocabularyRuleId
  | SafetyRuleId
  | CatalogRuleId

/** Every rule as it is run. */
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
