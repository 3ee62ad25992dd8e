import { readAttributes } from '../html/attributes.js'
import { decodeAttribute } from '../html/entities.js'
import { escapeAttribute } from '../html/escape.js'

/** Returns the new value of an attribute, the same value to keep it as written, or `undefined` to remove it. */
type Admit = (attribute: string, value: string) => string | undefined

/** Removes the attributes that are not admitted from a start tag. The rest of the tag stays as written if that is safe. */
export function rewriteStartTag(name: string, raw: string, admit: Admit): string {
  if (raw.length === name.length + 2) return raw
  const url = PLAIN_LINK.exec(raw)?.[1]
  if (url !== undefined && admit('href', url) === url) return raw
  return rewritePlainTag(name, raw, admit) ?? rewriteAnyTag(name, raw, admit)
}

/** An end tag as written if that is safe, else a new one. */
export function rewriteEndTag(name: string, raw: string): string {
  return raw.length === name.length + 3 || PLAIN_END_TAG.test(raw) ? raw : `</${name}>`
}

/** The tag with its admitted attributes as they are written, or undefined where it is not plain. */
function rewritePlainTag(name: string, raw: string, admit: Admit): string | undefined {
  if (!PLAIN_START_TAG.test(raw)) return undefined
  const seen: string[] = []
  let tag = ''
  let copied = 0
  let position = name.length + 1
  PLAIN_ATTRIBUTE.lastIndex = position
  for (let match = PLAIN_ATTRIBUTE.exec(raw); match !== null; match = PLAIN_ATTRIBUTE.exec(raw)) {
    const attribute = (match[1] as string).toLowerCase()
    const value = match[2] ?? match[3] ?? ''
    // Of two attributes of one name a browser reads only the first.
    const admitted = seen.includes(attribute) ? undefined : admit(attribute, value)
    seen.push(attribute)
    const start = position
    position = PLAIN_ATTRIBUTE.lastIndex
    if (admitted === value) continue
    tag += raw.slice(copied, start)
    if (admitted !== undefined) tag += ` ${attribute}="${escapeAttribute(admitted)}"`
    copied = position
  }
  return copied === 0 ? raw : tag + raw.slice(copied)
}

/** The tag with its admitted attributes, written anew. */
function rewriteAnyTag(name: string, raw: string, admit: Admit): string {
  let tag = `<${name}`
  for (const [attribute, value] of readAttributes(raw)) {
    const admitted = admit(attribute, value)
    if (admitted === undefined) continue
    tag += ` ${attribute}="${escapeAttribute(admitted === value ? decodeAttribute(value) : admitted)}"`
  }
  return `${tag}>`
}

// An element whose tags are copied as they are: quoted values only, and no `<` in them.
const PLAIN_START_TAG =
  /^<[a-z][a-z0-9-]*(?:[\t\n\f\r ]+[a-z_:][a-z0-9_:.-]*(?:="[^"<]*"|='[^'<]*')?){0,50}[\t\n\f\r ]*\/?>$/i
// The link that editors make, in which only the address has to be looked at.
const PLAIN_LINK = /^<a href="(https?:\/\/[^"<>&\s\\]+)">$/
const PLAIN_END_TAG = /^<\/[a-z][a-z0-9-]*[\t\n\f\r ]*>$/i
const PLAIN_ATTRIBUTE = /[\t\n\f\r ]+([a-z_:][a-z0-9_:.-]*)(?:="([^"]*)"|='([^']*)')?/iy
