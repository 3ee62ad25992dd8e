import type { Rule, RuleDescription } from '../rule.js'
import * as cardType from './twitter/card-type.js'
import * as handle from './twitter/handle.js'
import * as imageType from './twitter/image-type.js'
import * as largeCardWithoutImage from './twitter/large-card-without-image.js'
import * as textLength from './twitter/text-length.js'

/** The rules of the family `twitter`. */
export type TwitterRuleId =
  | 'twitter/card-type'
  | 'twitter/handle'
  | 'twitter/image-type'
  | 'twitter/large-card-without-image'
  | 'twitter/text-length'

/** The family as it is run, in the order of the codes. */
export const TWITTER_RULES: Readonly<Record<TwitterRuleId, Rule>> = {
  'twitter/card-type': cardType.rule,
  'twitter/large-card-without-image': largeCardWithoutImage.rule,
  'twitter/text-length': textLength.rule,
  'twitter/handle': handle.rule,
  'twitter/image-type': imageType.rule,
}

/** What people may want to know of the family. */
export const ABOUT_TWITTER_RULES: Readonly<Record<TwitterRuleId, RuleDescription>> = {
  'twitter/card-type': cardType.about,
  'twitter/large-card-without-image': largeCardWithoutImage.about,
  'twitter/text-length': textLength.about,
  'twitter/handle': handle.about,
  'twitter/image-type': imageType.about,
}
