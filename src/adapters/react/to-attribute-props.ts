/** Attributes that React spells otherwise than HTML. https://react.dev/reference/react-dom/components/common */
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
 * Attributes of HTML under whose names React understands something else, or whose text it does not keep. React takes
 * their names in capitals for attributes that it does not know, and prints those; HTML knows no capitals.
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

/** Attributes of HTML as props that React prints as those very attributes, in their order. */
export function toAttributeProps(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const props = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    const lower = name.toLowerCase()
    const prop = RESERVED.has(lower) ? lower.toUpperCase() : (SPELLINGS.get(lower) ?? lower)
    // Of an attribute that is there twice, in other letters, HTML takes the first.
    if (!props.has(prop)) props.set(prop, value)
  }
  return Object.fromEntries(props)
}
