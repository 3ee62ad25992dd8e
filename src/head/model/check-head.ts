import { isPlainObject } from '../../internal/plain-object.js'
import { type Check, throwProblem } from '../../site/checks.js'
import type { Head } from './head.js'

/** The fields that only a head has. Many things have a title. */
const FIELDS: { readonly [Field in Exclude<keyof Head, 'title'>]: true } = {
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
  if (!looksLikeHead(value)) throwProblem('head', 'wrong-type', problemOf(value))
}

/** Accepts heads. */
export const isHead: Check = (value, path, report) => {
  if (!looksLikeHead(value)) report('wrong-type', path, problemOf(value))
}

function problemOf(value: unknown): string {
  const type = typeOf(value)
  const found =
    type === 'Object'
      ? `this has the keys ${Object.keys(value as object).slice(0, 5)}`
      : `this is of type ${type}`
  return `${found}; pass a head, such as composeHead(post)`
}

function looksLikeHead(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { title } = value
  if (title !== undefined && typeof title !== 'string') return false
  let isEmpty = true
  for (const key in value) {
    if (Object.hasOwn(FIELDS, key)) return true
    isEmpty &&= key === 'title'
  }
  return isEmpty && typeOf(value) === 'Object'
}

/** The name of a type, such as `Array`, `Promise` or `Undefined`. */
function typeOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
