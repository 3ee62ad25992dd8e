import { isPlainObject } from '../../internal/plain-object.js'
import { nameValue } from '../../internal/quote.js'
import { identify, type Wanted } from './identify.js'
import { bodyIssue, type RestIssue } from './rest-issue.js'

/** Explains why a value is not what was wanted: it is another resource, or it lacks parts. */
export function explain(
  value: unknown,
  wanted: Wanted,
  issues: readonly RestIssue[],
): readonly [RestIssue, ...RestIssue[]] {
  const other = identify(value, wanted)
  if (other !== undefined) return [other]
  const [first, ...more] = issues.map(addFieldsHint)
  if (first !== undefined && isPlainObject(value)) return [first, ...more]
  return [bodyIssue('not-data', `this is ${nameValue(value)}, not an object`)]
}

/** The usual reason for a missing part is `?_fields=`. */
function addFieldsHint(issue: RestIssue): RestIssue {
  if (issue.code !== 'missing') return issue
  const [field] = issue.path.split('.', 1)
  return { ...issue, message: `${issue.message}; add ${field} to _fields` }
}
