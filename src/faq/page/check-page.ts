import { describeInput } from '../../internal/describe-input.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { throwProblem } from '../../site/checks.js'

/** @throws ConfigError for a value that is not a page, such as a post. */
export function checkPage(value: unknown): void {
  if (isPlainObject(value) && typeof value.url === 'string' && typeof value.title === 'string') return
  throwProblem('page', 'wrong-type', `${describeInput(value)}; pass toFaqPage(post) or toSitePage(resource)`)
}

/** @throws ConfigError for a value that is not the page of a post. */
export function checkFaqPage(value: unknown, path = 'page'): void {
  if (
    isPlainObject(value) &&
    typeof value.title === 'string' &&
    FAQ_LISTS.every((name) => Array.isArray(value[name]))
  )
    return
  throwProblem(path, 'wrong-type', `${describeInput(value)}; pass toFaqPage(post)`)
}

/** @throws ConfigError for a value that is not a list of pages of posts. */
export function checkFaqPages(value: unknown): void {
  if (!Array.isArray(value))
    throwProblem(
      'pages',
      'wrong-type',
      `${describeInput(value)}; pass a list, such as posts.map((post) => toFaqPage(post))`,
    )
  for (const [index, page] of value.entries()) checkFaqPage(page, `pages[${index}]`)
}

const FAQ_LISTS = ['questions', 'terms'] as const
