import { quoteInFull } from '../internal/quote.js'
import { type Check, notExpected } from './checks.js'

/**
 * Whether a value has the form of a BCP 47 tag. Only the form is checked, because WordPress uses tags that are not
 * registered (`pt-PT-ao90`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/i.test(value)
}

/** Accepts BCP 47 tags. */
export const isLanguage: Check = (value, path, report) => {
  if (isLanguageTag(value)) return
  const tag = typeof value === 'string' ? value.replaceAll('_', '-') : ''
  const advice = isLanguageTag(tag) ? quoteInFull(tag) : 'one such as "en-US"'
  report('not-language', path, notExpected(value, path, `a BCP 47 tag; write ${advice}`))
}
