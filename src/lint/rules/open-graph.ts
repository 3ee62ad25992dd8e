import type { Rule } from '../rule.js'
import { rule as articleTime } from './open-graph/article-time.js'
import { rule as attribute } from './open-graph/attribute.js'
import { rule as duplicate } from './open-graph/duplicate.js'
import { rule as imageAlt } from './open-graph/image-alt.js'
import { rule as imageDimensions } from './open-graph/image-dimensions.js'
import { rule as imageOrphan } from './open-graph/image-orphan.js'
import { rule as imageSmall } from './open-graph/image-small.js'
import { rule as localeFormat } from './open-graph/locale-format.js'
import { rule as localeMismatch } from './open-graph/locale-mismatch.js'
import { rule as required } from './open-graph/required.js'

/** The rules of the family `open-graph`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const OPEN_GRAPH_RULES = {
  'open-graph/required': required as Rule,
  'open-graph/image-dimensions': imageDimensions as Rule,
  'open-graph/image-orphan': imageOrphan as Rule,
  'open-graph/image-alt': imageAlt as Rule,
  'open-graph/image-small': imageSmall as Rule,
  'open-graph/locale-format': localeFormat as Rule,
  'open-graph/locale-mismatch': localeMismatch as Rule,
  'open-graph/attribute': attribute as Rule,
  'open-graph/duplicate': duplicate as Rule,
  'open-graph/article-time': articleTime as Rule,
}
