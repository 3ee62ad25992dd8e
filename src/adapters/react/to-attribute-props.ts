import { renameAttributes } from '../rename-attributes.js'

/** Attributes that React spells differently from HTML. https://react.dev/reference/react-dom/components/common */
const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['accesskey', 'accessKey'],
  ['charset', 'charSet'],
  ['class', 'className'],
  ['crossorigin', 'crossOrigin'],
  ['fetchpriority', 'fetchPriority'],
  ['hreflang', 'hrefLang'],
  ['http-equiv', 'httpEquiv'],
  ['imagesizes', 'imageSizes'],
  ['imagesrcset', 'imageSrcSet'],
  ['itemid', 'itemID'],
  ['itemprop', 'itemProp'],
  ['itemref', 'itemRef'],
  ['itemtype', 'itemType'],
  ['referrerpolicy', 'referrerPolicy'],
  ['tabindex', 'tabIndex'],
])

/**
 * Attributes whose names mean something else to React, or whose values React changes. React prints unknown attributes
 * unchanged, and does not know these names in capitals. HTML ignores the case of attribute names.
 */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'async',
  'children',
  'cols',
  'controls',
  'default',
  'defer',
  'disabled',
  'hidden',
  'inert',
  'key',
  'loop',
  'multiple',
  'muted',
  'open',
  'precedence',
  'ref',
  'required',
  'reversed',
  'rows',
  'scoped',
  'seamless',
  'size',
  'span',
  'start',
  'style',
])

/** Converts HTML attributes to the props for which React prints the same attributes, in the same order. */
export function toAttributeProps(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return renameAttributes(attributes, (name) =>
    RESERVED.has(name) ? name.toUpperCase() : (SPELLINGS.get(name) ?? name),
  )
}
