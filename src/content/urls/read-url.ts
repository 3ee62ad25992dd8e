import type { Attributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { hasActiveScheme } from './url-scheme.js'

/** The URL in an attribute, decoded and trimmed. `undefined` if the attribute is missing or its URL would run code. */
export function readUrl(attributes: Attributes, name: string): string | undefined {
  const value = attributes.get(name)
  return value === undefined ? undefined : readUrlValue(value)
}

/** The URL in the raw value of an attribute, as {@link readUrl} returns it. */
export function readUrlValue(raw: string): string | undefined {
  const url = decodeAttribute(raw).trim()
  return hasActiveScheme(url) ? undefined : url
}
