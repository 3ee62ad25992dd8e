import { isPlainObject } from '../../internal/plain-object.js'
import { type Check, throwProblem } from '../../site/checks.js'
import type { Head } from './head.js'

/** The fields of a head. */
export const HEAD_FIELDS: { readonly [Field in keyof Head]-?: true } = {
  title: true,
  description: true,
  canonical: true,
  robots: true,
  prev: true,
  next: true,
  author: true,
  openGraph: true,
  article: true,
  twitter: true,
  alternates: true,
  verification: true,
  graph: true,
  extra: true,
  order: true,
}

/**
 * Checks that a value is a head, as far as it can be mistaken for one: not a post, a page, a list of heads, HTML or a promise.
 *
 * @throws ConfigError for any other value.
 */
export function checkHead(value: unknown): void {
  if (!looksLikeHead(value))
    throwProblem('head', 'wrong-type', `this ${describe(value)}; pass a head, such as composeHead(post)`)
}

/** Accepts heads of plugins. */
export const isPluginHead: Check = (value, path, report) => {
  if (!looksLikeHead(value))
    report('wrong-type', path, `${describe(value)}; pass a head, such as readPluginHead(json)`)
}

/** The predicate of a sentence. Smaller than that of other inputs, because every bundle that renders a head contains it. */
function describe(value: unknown): string {
  if (value == null) return `is ${value}`
  const type = typeOf(value)
  return type === 'Object'
    ? `has the keys ${Object.keys(value as object)
        .slice(0, 5)
        .join(', ')}`
    : `is ${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`
}

function looksLikeHead(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { title } = value
  if (title !== undefined && typeof title !== 'string') return false
  let isEmpty = true
  for (const key in value) {
    // Many other things have a title.
    if (key === 'title') continue
    if (Object.hasOwn(HEAD_FIELDS, key)) return true
    isEmpty = false
  }
  return isEmpty && typeOf(value) === 'Object'
}

/** The name of a type, such as `Array`, `Promise` or `Undefined`. */
function typeOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
