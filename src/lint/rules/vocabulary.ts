import type { Rule } from '../rule.js'
import { rule as domain } from './vocabulary/domain.js'
import { rule as range } from './vocabulary/range.js'
import { rule as unknownProperty } from './vocabulary/unknown-property.js'
import { rule as unknownType } from './vocabulary/unknown-type.js'

/** The rules of the family `vocabulary`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const VOCABULARY_RULES = {
  'vocabulary/unknown-type': unknownType as Rule,
  'vocabulary/unknown-property': unknownProperty as Rule,
  'vocabulary/domain': domain as Rule,
  'vocabulary/range': range as Rule,
}
