import type { Rule } from '../rule.js'
import { rule as badUrl } from './head/bad-url.js'
import { rule as canonicalElsewhere } from './head/canonical-elsewhere.js'
import { rule as canonicalFragment } from './head/canonical-fragment.js'
import { rule as canonicalMany } from './head/canonical-many.js'
import { rule as canonicalMismatch } from './head/canonical-mismatch.js'
import { rule as canonicalMissing } from './head/canonical-missing.js'
import { rule as canonicalPlain } from './head/canonical-plain.js'
import { rule as canonicalRelative } from './head/canonical-relative.js'
import { rule as controlCharacters } from './head/control-characters.js'
import { rule as descriptionLength } from './head/description-length.js'
import { rule as descriptionMany } from './head/description-many.js'
import { rule as descriptionMissing } from './head/description-missing.js'
import { rule as doubleEncoding } from './head/double-encoding.js'
import { rule as entityLeft } from './head/entity-left.js'
import { rule as htmlInText } from './head/html-in-text.js'
import { rule as indexifembeddedAlone } from './head/indexifembedded-alone.js'
import { rule as mixedScheme } from './head/mixed-scheme.js'
import { rule as noindexCanonical } from './head/noindex-canonical.js'
import { rule as privateUrl } from './head/private-url.js'
import { rule as proxiedOrigin } from './head/proxied-origin.js'
import { rule as relativeUrl } from './head/relative-url.js'
import { rule as replacementCharacter } from './head/replacement-character.js'
import { rule as robotsConflict } from './head/robots-conflict.js'
import { rule as robotsRetired } from './head/robots-retired.js'
import { rule as robotsUnknown } from './head/robots-unknown.js'
import { rule as robotsValue } from './head/robots-value.js'
import { rule as sourceOrigin } from './head/source-origin.js'
import { rule as templateLeft } from './head/template-left.js'
import { rule as titleLong } from './head/title-long.js'
import { rule as titleMany } from './head/title-many.js'
import { rule as titleMissing } from './head/title-missing.js'

/** The rules of the family `head`, in the order in which they run. `as Rule` lets the compiler infer the ids. */
export const HEAD_RULES = {
  'head/title-missing': titleMissing as Rule,
  'head/title-many': titleMany as Rule,
  'head/title-long': titleLong as Rule,
  'head/description-missing': descriptionMissing as Rule,
  'head/description-many': descriptionMany as Rule,
  'head/description-length': descriptionLength as Rule,
  'head/entity-left': entityLeft as Rule,
  'head/html-in-text': htmlInText as Rule,
  'head/template-left': templateLeft as Rule,
  'head/control-characters': controlCharacters as Rule,
  'head/replacement-character': replacementCharacter as Rule,
  'head/double-encoding': doubleEncoding as Rule,
  'head/canonical-missing': canonicalMissing as Rule,
  'head/canonical-many': canonicalMany as Rule,
  'head/canonical-relative': canonicalRelative as Rule,
  'head/canonical-fragment': canonicalFragment as Rule,
  'head/canonical-mismatch': canonicalMismatch as Rule,
  'head/canonical-plain': canonicalPlain as Rule,
  'head/canonical-elsewhere': canonicalElsewhere as Rule,
  'head/mixed-scheme': mixedScheme as Rule,
  'head/relative-url': relativeUrl as Rule,
  'head/bad-url': badUrl as Rule,
  'head/private-url': privateUrl as Rule,
  'head/robots-conflict': robotsConflict as Rule,
  'head/robots-unknown': robotsUnknown as Rule,
  'head/robots-value': robotsValue as Rule,
  'head/noindex-canonical': noindexCanonical as Rule,
  'head/robots-retired': robotsRetired as Rule,
  'head/indexifembedded-alone': indexifembeddedAlone as Rule,
  'head/source-origin': sourceOrigin as Rule,
  'head/proxied-origin': proxiedOrigin as Rule,
}
