import type { Rule } from '../rule.js'
import { rule as code } from './hreflang/code.js'
import { rule as duplicate } from './hreflang/duplicate.js'
import { rule as self } from './hreflang/self.js'

/** The rules of the family `hreflang`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const HREFLANG_RULES = {
  'hreflang/code': code as Rule,
  'hreflang/self': self as Rule,
  'hreflang/duplicate': duplicate as Rule,
}
