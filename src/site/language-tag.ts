/**
 * Whether a value has the form of a BCP 47 tag. Some tags of WordPress do not name a language that exists (`pt-PT-ao90`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/i.test(value)
}
