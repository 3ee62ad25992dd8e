import type { Rule, RuleDescription } from '../rule.js'
import * as domain from './vocabulary/domain.js'
import * as range from './vocabulary/range.js'
import * as unknownProperty from './vocabulary/unknown-property.js'
import * as unknownType from './vocabulary/unknown-type.js'

/** The rules of the family `vocabulary`. */
export type VocabularyRuleId =
  | 'vocabulary/domain'
  | 'vocabulary/range'
  | 'vocabulary/unknown-property'
  | 'vocabulary/unknown-type'

/** The family as it is run, in the order of the codes. */
export const VOCABULARY_RULES: Readonly<Record<VocabularyRuleId, Rule>> = {
  'vocabulary/unknown-type': unknownType.rule,
  'vocabulary/unknown-property': unknownProperty.rule,
  'vocabulary/domain': domain.rule,
  'vocabulary/range': range.rule,
}

/** What people may want to know of the family. */
export const ABOUT_VOCABULARY_RULES: Readonly<Record<VocabularyRuleId, RuleDescription>> = {
  'vocabulary/unknown-type': unknownType.about,
  'vocabulary/unknown-property': unknownProperty.about,
  'vocabulary/domain': domain.about,
  'vocabulary/range': range.about,
}
