import type { Rule, RuleDescription } from '../rule.js'
import * as articleTime from './open-graph/article-time.js'
import * as attribute from './open-graph/attribute.js'
import * as duplicate from './open-graph/duplicate.js'
import * as imageAlt from './open-graph/image-alt.js'
import * as imageDimensions from './open-graph/image-dimensions.js'
import * as imageOrphan from './open-graph/image-orphan.js'
import * as imageSmall from './open-graph/image-small.js'
import * as localeFormat from './open-graph/locale-format.js'
import * as localeMismatch from './open-graph/locale-mismatch.js'
import * as required from './open-graph/required.js'

/** The rules of the family `open-graph`. */
export type OpenGraphRuleId =
  | 'open-graph/article-time'
  | 'open-graph/attribute'
  | 'open-graph/duplicate'
  | 'open-graph/image-alt'
  | 'open-graph/image-dimensions'
  | 'open-graph/image-orphan'
  | 'open-graph/image-small'
  | 'open-graph/locale-format'
  | 'open-graph/locale-mismatch'
  | 'open-graph/required'

/** The family as it is run, in the order of the codes. */
export const OPEN_GRAPH_RULES: Readonly<Record<OpenGraphRuleId, Rule>> = {
  'open-graph/required': required.rule,
  'open-graph/image-dimensions': imageDimensions.rule,
  'open-graph/image-orphan': imageOrphan.rule,
  'open-graph/image-alt': imageAlt.rule,
  'open-graph/image-small': imageSmall.rule,
  'open-graph/locale-format': localeFormat.rule,
  'open-graph/locale-mismatch': localeMismatch.rule,
  'open-graph/attribute': attribute.rule,
  'open-graph/duplicate': duplicate.rule,
  'open-graph/article-time': articleTime.rule,
}

/** What people may want to know of the family. */
export const ABOUT_OPEN_GRAPH_RULES: Readonly<Record<OpenGraphRuleId, RuleDescription>> = {
  'open-graph/required': required.about,
  'open-graph/image-dimensions': imageDimensions.about,
  'open-graph/image-orphan': imageOrphan.about,
  'open-graph/image-alt': imageAlt.about,
  'open-graph/image-small': imageSmall.about,
  'open-graph/locale-format': localeFormat.about,
  'open-graph/locale-mismatch': localeMismatch.about,
  'open-graph/attribute': attribute.about,
  'open-graph/duplicate': duplicate.about,
  'open-graph/article-time': articleTime.about,
}
