import { describeInput } from '../../internal/describe-input.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { throwProblem } from '../../site/checks.js'

/** @throws ConfigError for a value that is not a page, such as a post. */
export function checkPage(value: unknown): void {
  if (isPlainObject(value) && typeof value.url === 'string' && typeof value.title === 'string') return
  throwProblem('page', 'wrong-type', `${describeInput(value)}; pass toFaqPage(post) or toSitePage(resource)`)
}
