import { isPlainObject } from '../../internal/plain-object.js'
import { refuseInput } from '../../site/refuse-input.js'

/** @throws ConfigError for a value that is not a page, such as a post. */
export function checkPage(value: unknown): void {
  if (isPlainObject(value) && typeof value.url === 'string' && typeof value.title === 'string') return
  refuseInput('page', value, 'toFaqPage(post) or toSitePage(resource)')
}

/** @throws ConfigError for a value that is not the page of a post. */
export function checkFaqPage(value: unknown, path = 'page'): void {
  if (
    isPlainObject(value) &&
    typeof value.title === 'string' &&
    FAQ_LISTS.every((name) => Array.isArray(value[name]))
  )
    return
  refuseInput(path, value, 'toFaqPage(post)')
}

/** @throws ConfigError for a value that is not a list of pages of posts. */
export function checkFaqPages(value: unknown): void {
  if (!Array.isArray(value))
    refuseInput('pages', value, 'a list, such as posts.map((post) => toFaqPage(post))')
  for (const [index, page] of value.entries()) checkFaqPage(page, `pages[${index}]`)
}

const FAQ_LISTS = ['questions', 'terms'] as const
