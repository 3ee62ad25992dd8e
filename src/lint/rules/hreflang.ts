import type { Rule, RuleDescription } from '../rule.js'
import * as code from './hreflang/code.js'
import * as duplicate from './hreflang/duplicate.js'
import * as self from './hreflang/self.js'

/** The rules of the family `hreflang`. */
export type HreflangRuleId = 'hreflang/code' | 'hreflang/duplicate' | 'hreflang/self'

/** The family as it is run, in the order of the codes. */
export const HREFLANG_RULES: Readonly<Record<HreflangRuleId, Rule>> = {
  'hreflang/code': code.rule,
  'hreflang/self': self.rule,
  'hreflang/duplicate': duplicate.rule,
}

/** What people may want to know of the family. */
export const ABOUT_HREFLANG_RULES: Readonly<Record<HreflangRuleId, RuleDescription>> = {
  'hreflang/code': code.about,
  'hreflang/self': self.about,
  'hreflang/duplicate': duplicate.about,
}
