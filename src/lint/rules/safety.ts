import type { Rule, RuleDescription } from '../rule.js'
import * as activeUrl from './safety/active-url.js'
import * as attributeBreakout from './safety/attribute-breakout.js'
import * as bidi from './safety/bidi.js'
import * as commentData from './safety/comment-data.js'
import * as executable from './safety/executable.js'
import * as headClosed from './safety/head-closed.js'
import * as jsonInvalid from './safety/json-invalid.js'
import * as lineSeparator from './safety/line-separator.js'
import * as prototypeKey from './safety/prototype-key.js'
import * as refresh from './safety/refresh.js'
import * as scriptSequence from './safety/script-sequence.js'

/** The rules of the family `safety`. */
export type SafetyRuleId =
  | 'safety/active-url'
  | 'safety/attribute-breakout'
  | 'safety/bidi'
  | 'safety/comment-data'
  | 'safety/executable'
  | 'safety/head-closed'
  | 'safety/json-invalid'
  | 'safety/line-separator'
  | 'safety/prototype-key'
  | 'safety/refresh'
  | 'safety/script-sequence'

/** The family as it is run, in the order of the codes. */
export const SAFETY_RULES: Readonly<Record<SafetyRuleId, Rule>> = {
  'safety/script-sequence': scriptSequence.rule,
  'safety/json-invalid': jsonInvalid.rule,
  'safety/attribute-breakout': attributeBreakout.rule,
  'safety/executable': executable.rule,
  'safety/head-closed': headClosed.rule,
  'safety/active-url': activeUrl.rule,
  'safety/refresh': refresh.rule,
  'safety/prototype-key': prototypeKey.rule,
  'safety/line-separator': lineSeparator.rule,
  'safety/bidi': bidi.rule,
  'safety/comment-data': commentData.rule,
}

/** What people may want to know of the family. */
export const ABOUT_SAFETY_RULES: Readonly<Record<SafetyRuleId, RuleDescription>> = {
  'safety/script-sequence': scriptSequence.about,
  'safety/json-invalid': jsonInvalid.about,
  'safety/attribute-breakout': attributeBreakout.about,
  'safety/executable': executable.about,
  'safety/head-closed': headClosed.about,
  'safety/active-url': activeUrl.about,
  'safety/refresh': refresh.about,
  'safety/prototype-key': prototypeKey.about,
  'safety/line-separator': lineSeparator.about,
  'safety/bidi': bidi.about,
  'safety/comment-data': commentData.about,
}
