import type { Rule } from '../rule.js'
import { rule as activeUrl } from './safety/active-url.js'
import { rule as attributeBreakout } from './safety/attribute-breakout.js'
import { rule as bidi } from './safety/bidi.js'
import { rule as commentData } from './safety/comment-data.js'
import { rule as executable } from './safety/executable.js'
import { rule as headClosed } from './safety/head-closed.js'
import { rule as jsonInvalid } from './safety/json-invalid.js'
import { rule as lineSeparator } from './safety/line-separator.js'
import { rule as prototypeKey } from './safety/prototype-key.js'
import { rule as refresh } from './safety/refresh.js'
import { rule as scriptSequence } from './safety/script-sequence.js'

/** The rules of the family `safety`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const SAFETY_RULES = {
  'safety/script-sequence': scriptSequence as Rule,
  'safety/json-invalid': jsonInvalid as Rule,
  'safety/attribute-breakout': attributeBreakout as Rule,
  'safety/executable': executable as Rule,
  'safety/head-closed': headClosed as Rule,
  'safety/active-url': activeUrl as Rule,
  'safety/refresh': refresh as Rule,
  'safety/prototype-key': prototypeKey as Rule,
  'safety/line-separator': lineSeparator as Rule,
  'safety/bidi': bidi as Rule,
  'safety/comment-data': commentData as Rule,
}
