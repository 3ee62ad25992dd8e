import type { FaqPage } from '../faq/page/faq-page.js'
import { HEAD_FIELDS } from '../head/model/check-head.js'
import type { Head } from '../head/model/head.js'
import { parseHead } from '../head/read/parse-head.js'
import { describeInput } from '../internal/describe-input.js'
import { isPlainObject } from '../internal/plain-object.js'
import type { Graph } from '../jsonld/graph/node.js'
import type { LintInput } from '../lint/input.js'
import { isPost } from '../wordpress/values/is-post.js'

const LINT_KEYS: Readonly<Record<keyof LintInput, true>> = {
  json: true,
  post: true,
  page: true,
  head: true,
  html: true,
  graph: true,
  pageHtml: true,
  urls: true,
}

/**
 * Reads a head given as data or as HTML.
 *
 * @throws TypeError for any other value.
 */
export function readHead(value: unknown): Head {
  if (typeof value === 'string') return parseHead(value).head
  if (hasOnly(value, HEAD_FIELDS)) return value as Head
  throw unexpected('a Head or the HTML of one', value, 'pass composeHead(post)')
}

/**
 * Reads what can be linted. An object with only a `graph` is read as a `LintInput`, not as a head without other fields.
 *
 * @throws TypeError for anything but a `LintInput`, a `Head` or a string of HTML.
 */
export function readLintInput(value: unknown): LintInput {
  if (typeof value === 'string') return { html: value }
  if (hasOnly(value, LINT_KEYS) && Object.keys(value).length > 0) return value as LintInput
  if (hasOnly(value, HEAD_FIELDS)) return { head: value as Head }
  throw unexpected('a LintInput, a Head or the HTML of one', value, 'wrap it: { post }')
}

/** Whether a value is a page: only pages have `questions`. */
export function isFaqPage(value: unknown): value is FaqPage {
  return isPlainObject(value) && Array.isArray(value.questions)
}

/** Whether a value is a graph itself, not a head with one. */
export function isGraph(value: unknown): value is Graph {
  return isPlainObject(value) && Array.isArray(value['@graph'])
}

function hasOnly(value: unknown, keys: object): value is object {
  return isPlainObject(value) && Object.keys(value).every((key) => Object.hasOwn(keys, key))
}

/** @param forPost What to do with a post. */
function unexpected(expected: string, value: unknown, forPost: string): TypeError {
  const found = isPost(value) ? `this is a post; ${forPost}` : describeInput(value)
  return new TypeError(`Expected ${expected}; ${found}`)
}
