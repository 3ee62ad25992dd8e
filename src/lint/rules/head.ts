import type { Rule, RuleDescription } from '../rule.js'
import * as badUrl from './head/bad-url.js'
import * as canonicalFragment from './head/canonical-fragment.js'
import * as canonicalMany from './head/canonical-many.js'
import * as canonicalMismatch from './head/canonical-mismatch.js'
import * as canonicalMissing from './head/canonical-missing.js'
import * as canonicalRelative from './head/canonical-relative.js'
import * as controlCharacters from './head/control-characters.js'
import * as descriptionLength from './head/description-length.js'
import * as descriptionMany from './head/description-many.js'
import * as descriptionMissing from './head/description-missing.js'
import * as entityLeft from './head/entity-left.js'
import * as htmlInText from './head/html-in-text.js'
import * as indexifembeddedAlone from './head/indexifembedded-alone.js'
import * as mixedScheme from './head/mixed-scheme.js'
import * as noindexCanonical from './head/noindex-canonical.js'
import * as privateUrl from './head/private-url.js'
import * as relativeUrl from './head/relative-url.js'
import * as robotsConflict from './head/robots-conflict.js'
import * as robotsRetired from './head/robots-retired.js'
import * as robotsUnknown from './head/robots-unknown.js'
import * as robotsValue from './head/robots-value.js'
import * as sourceOrigin from './head/source-origin.js'
import * as templateLeft from './head/template-left.js'
import * as titleLong from './head/title-long.js'
import * as titleMany from './head/title-many.js'
import * as titleMissing from './head/title-missing.js'

/** The rules of the family `head`. */
export type HeadRuleId =
  | 'head/bad-url'
  | 'head/canonical-fragment'
  | 'head/canonical-many'
  | 'head/canonical-mismatch'
  | 'head/canonical-missing'
  | 'head/canonical-relative'
  | 'head/control-characters'
  | 'head/description-length'
  | 'head/description-many'
  | 'head/description-missing'
  | 'head/entity-left'
  | 'head/html-in-text'
  | 'head/indexifembedded-alone'
  | 'head/mixed-scheme'
  | 'head/noindex-canonical'
  | 'head/private-url'
  | 'head/relative-url'
  | 'head/robots-conflict'
  | 'head/robots-retired'
  | 'head/robots-unknown'
  | 'head/robots-value'
  | 'head/source-origin'
  | 'head/template-left'
  | 'head/title-long'
  | 'head/title-many'
  | 'head/title-missing'

/** The family as it is run, in the order of the codes. */
export const HEAD_RULES: Readonly<Record<HeadRuleId, Rule>> = {
  'head/title-missing': titleMissing.rule,
  'head/title-many': titleMany.rule,
  'head/title-long': titleLong.rule,
  'head/description-missing': descriptionMissing.rule,
  'head/description-many': descriptionMany.rule,
  'head/description-length': descriptionLength.rule,
  'head/entity-left': entityLeft.rule,
  'head/html-in-text': htmlInText.rule,
  'head/template-left': templateLeft.rule,
  'head/control-characters': controlCharacters.rule,
  'head/canonical-missing': canonicalMissing.rule,
  'head/canonical-many': canonicalMany.rule,
  'head/canonical-relative': canonicalRelative.rule,
  'head/canonical-fragment': canonicalFragment.rule,
  'head/canonical-mismatch': canonicalMismatch.rule,
  'head/mixed-scheme': mixedScheme.rule,
  'head/relative-url': relativeUrl.rule,
  'head/bad-url': badUrl.rule,
  'head/private-url': privateUrl.rule,
  'head/robots-conflict': robotsConflict.rule,
  'head/robots-unknown': robotsUnknown.rule,
  'head/robots-value': robotsValue.rule,
  'head/noindex-canonical': noindexCanonical.rule,
  'head/robots-retired': robotsRetired.rule,
  'head/indexifembedded-alone': indexifembeddedAlone.rule,
  'head/source-origin': sourceOrigin.rule,
}

/** What people may want to know of the family. */
export const ABOUT_HEAD_RULES: Readonly<Record<HeadRuleId, RuleDescription>> = {
  'head/title-missing': titleMissing.about,
  'head/title-many': titleMany.about,
  'head/title-long': titleLong.about,
  'head/description-missing': descriptionMissing.about,
  'head/description-many': descriptionMany.about,
  'head/description-length': descriptionLength.about,
  'head/entity-left': entityLeft.about,
  'head/html-in-text': htmlInText.about,
  'head/template-left': templateLeft.about,
  'head/control-characters': controlCharacters.about,
  'head/canonical-missing': canonicalMissing.about,
  'head/canonical-many': canonicalMany.about,
  'head/canonical-relative': canonicalRelative.about,
  'head/canonical-fragment': canonicalFragment.about,
  'head/canonical-mismatch': canonicalMismatch.about,
  'head/mixed-scheme': mixedScheme.about,
  'head/relative-url': relativeUrl.about,
  'head/bad-url': badUrl.about,
  'head/private-url': privateUrl.about,
  'head/robots-conflict': robotsConflict.about,
  'head/robots-unknown': robotsUnknown.about,
  'head/robots-value': robotsValue.about,
  'head/noindex-canonical': noindexCanonical.about,
  'head/robots-retired': robotsRetired.about,
  'head/indexifembedded-alone': indexifembeddedAlone.about,
  'head/source-origin': sourceOrigin.about,
}
