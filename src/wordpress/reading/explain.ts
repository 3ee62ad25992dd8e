import { bodyIssue, type Issue } from '../../internal/issue.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { nameValue } from '../../internal/quote.js'
import { identify, type Wanted } from './identify.js'

/** Why a value is not what was wanted: what else it is, else what it lacks. */
export function explain(
  value: unknown,
  wanted: Wanted,
  issues: readonly Issue[],
): readonly [Issue, ...Issue[]] {
  const other = identify(value, wanted)
  if (other !== undefined) return [other]
  const [first, ...more] = issues.map(addFieldsHint)
  if (first !== undefined && isPlainObject(value)) return [first, ...more]
  return [bodyIssue('not-data', `this is ${nameValue(value)}, not an object`)]
}

/** A part that is missing most often was left out by `?_fields=`. */
function addFieldsHint(issue: Issue): Issue {
  if (issue.code !== 'missing') return issue
  const [field] = issue.path.split('.', 1)
  return { ...issue, message: `${issue.message}; add ${field} to _fields` }
}
