import type { Rule } from '../rule.js'
import { rule as cardType } from './twitter/card-type.js'
import { rule as handle } from './twitter/handle.js'
import { rule as imageType } from './twitter/image-type.js'
import { rule as largeCardWithoutImage } from './twitter/large-card-without-image.js'
import { rule as tagRetired } from './twitter/tag-retired.js'
import { rule as textLength } from './twitter/text-length.js'

/** The rules of the family `twitter`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const TWITTER_RULES = {
  'twitter/card-type': cardType as Rule,
  'twitter/large-card-without-image': largeCardWithoutImage as Rule,
  'twitter/text-length': textLength as Rule,
  'twitter/handle': handle as Rule,
  'twitter/image-type': imageType as Rule,
  'twitter/tag-retired': tagRetired as Rule,
}
