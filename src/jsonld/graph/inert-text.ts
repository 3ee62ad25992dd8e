import { decodeAttribute } from '../../content/html/entities.js'
import { cleanActive } from '../../content/sanitize/sanitize.js'
import { hasActiveScheme } from '../../content/urls/url-scheme.js'
import { schemaTerm } from '../../internal/schema-term.js'
import type { JsonValue } from './node.js'
import { TEXT_PROPERTIES, URL_PROPERTIES } from './property-kinds.js'
import { replaceItems, replaceMembers } from './replace-values.js'

/** Properties of schema.org whose text may be markup, in a node of any type. */
const MARKUP_PROPERTIES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `abstract acceptedAnswer articleBody description disambiguatingDescription recipeInstructions reviewBody step steps suggestedAnswer
  text transcript`.split(/\s+/),
  ))()

/**
 * Removes what would run if a reader of the graph printed the string: active elements, event handlers and active URLs in markup.
 *
 * The property decides, not the type of its node: a mistyped node is no way around it.
 *
 * @returns `undefined` for an active URL in a property that may hold a URL.
 */
export function toInertText(value: string, key: string): string | undefined {
  // A shortcut for most URLs.
  if (value.startsWith('https://') && !value.includes('<')) return value
  const property = key.includes(':') ? schemaTerm(key) : key
  if (MARKUP_PROPERTIES.has(property)) return value.includes('<') ? cleanActive(value) : value
  return value.includes(':') || value.includes('&') ? withoutActiveUrl(value, property) : value
}

function withoutActiveUrl(value: string, property: string): string | undefined {
  if (TEXT_PROPERTIES.has(property)) return value
  const isUrl = property === '@id' || URL_PROPERTIES.has(property)
  // Elsewhere, "JavaScript: the basics" is text.
  if (!isUrl && value.trim().includes(' ')) return value
  return hasActiveScheme(value) || hasActiveScheme(decodeAttribute(value)) ? undefined : value
}

/**
 * Removes from a value of JSON what {@link toInertText} removes from its strings. Its keywords are not checked, because they mean nothing
 * there: https://www.w3.org/TR/json-ld11/#json-literals
 */
export function toInertJson(value: JsonValue, property: string): JsonValue | undefined {
  if (typeof value === 'string') return toInertText(value, property)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return replaceItems(value, (item) => toInertJson(item, property))
  return replaceMembers(value as { readonly [key: string]: JsonValue | undefined }, (member, key) =>
    toInertJson(member, propertyOf(key, property)),
  )
}

/**
 * The property that a member of an object belongs to: the values of a value object, a list or a set are those of its property, and so
 * are those of a list with gaps, which PHP prints as `{"1":"Fees"}`.
 */
export function propertyOf(key: string, parentProperty: string): string {
  return /^(?:@value|@list|@set|\d+)$/.test(key) ? parentProperty : key
}

/** Whether a text is markup: it has a tag, a comment or a declaration. */
export function isMarkup(text: string): boolean {
  return /<[a-z/!?]/i.test(text)
}
