/** The attributes of one tag: names in lower case, raw values (references not decoded). The first of several with the same name wins. */
export type Attributes = ReadonlyMap<string, string>

/** Reads the attributes of a complete start tag, as visitors and token sinks receive it. */
export function readAttributes(raw: string): Attributes {
  let position = endOfTagName(raw)
  if (position + 1 === raw.length) return NO_ATTRIBUTES
  const attributes = new Map<string, string>()
  for (;;) {
    ATTRIBUTE.lastIndex = position
    const match = ATTRIBUTE.exec(raw)
    if (match === null) return attributes
    position = ATTRIBUTE.lastIndex
    const name = toAsciiLowerCase(match[1] as string)
    if (!attributes.has(name)) attributes.set(name, rawValue(match))
  }
}

/**
 * Replaces attribute values in a complete start tag. The rest of the tag stays as it is.
 *
 * @param replace Receives a name in lower case and a raw value. Returns the new value, escaped for double quotes, or
 * `undefined` to keep the value. Not called for attributes without a value.
 */
export function replaceAttributes(
  raw: string,
  replace: (name: string, value: string) => string | undefined,
): string {
  let position = endOfTagName(raw)
  let result = ''
  let copied = 0
  for (;;) {
    ATTRIBUTE.lastIndex = position
    const match = ATTRIBUTE.exec(raw)
    if (match === null) return copied === 0 ? raw : result + raw.slice(copied)
    position = ATTRIBUTE.lastIndex
    const value = rawValue(match)
    const replaced = value === '' ? undefined : replace(toAsciiLowerCase(match[1] as string), value)
    if (replaced === undefined) continue
    const length = match[4] === undefined ? value.length + 2 : value.length
    result += `${raw.slice(copied, position - length)}"${replaced}"`
    copied = position
  }
}

/** Whether a start tag ends in `/>`. That closes an element of SVG or MathML and is ignored in HTML. */
export function isSelfClosing(raw: string): boolean {
  if (!raw.endsWith('/>')) return false
  // The slash of `<use href=a/>` belongs to the value.
  return endOfAttributes(raw, endOfTagName(raw)) < raw.length - 1
}

/** The index after the tag whose name ends at `position`, or -1 if the tag is not complete. */
export function endOfTag(html: string, position: number): number {
  TAG_END.lastIndex = endOfAttributes(html, position)
  return TAG_END.test(html) ? TAG_END.lastIndex : -1
}

function endOfTagName(raw: string): number {
  TAG_NAME.lastIndex = 1
  TAG_NAME.test(raw)
  return TAG_NAME.lastIndex
}

/** The raw value of a match of {@link ATTRIBUTE}. */
function rawValue(match: RegExpExecArray): string {
  return match[2] ?? match[3] ?? match[4] ?? ''
}

function endOfAttributes(html: string, position: number): number {
  let end = position
  ATTRIBUTE.lastIndex = position
  while (ATTRIBUTE.test(html)) end = ATTRIBUTE.lastIndex
  return end
}

/** Lowercases a tag or attribute name as HTML does, in ASCII only: U+212A, the Kelvin sign, does not become `k`. */
export function toAsciiLowerCase(name: string): string {
  return /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : name
}

const NO_ATTRIBUTES: Attributes = /* @__PURE__ */ new Map()

const TAG_NAME = /[^\t\n\f\r />]+/y
// https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and the states after it. The last
// lookahead rejects an attribute whose value is not complete.
const ATTRIBUTE =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r /=>]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r "'>][^\t\n\f\r >]*)|(?=>))|(?![\t\n\f\r ]*=))/y
const TAG_END = /[\t\n\f\r /]*>/y
