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

/** The tag with its admitted attributes as they are written, or `undefined` if the tag is not plain. */
function rewritePlainTag(name: string, raw: string, admit: Admit): string | undefined {
  if (!PLAIN_START_TAG.test(raw)) return undefined
  const names: string[] = []
  let tag = ''
  let copied = 0
  let position = name.length + 1
  PLAIN_ATTRIBUTE.lastIndex = position
  for (let match = PLAIN_ATTRIBUTE.exec(raw); match !== null; match = PLAIN_ATTRIBUTE.exec(raw)) {
    const attribute = (match[1] as string).toLowerCase()
    const value = match[2] ?? match[3] ?? ''
    // A browser ignores all but the first attribute of a name.
    const admitted = names.includes(attribute) ? undefined : admit(attribute, value)
    names.push(attribute)
    const start = position
    position = PLAIN_ATTRIBUTE.lastIndex
    if (admitted === value) continue
    tag += raw.slice(copied, start)
    if (admitted !== undefined) tag += ` ${attribute}="${escapeAttribute(admitted)}"`
    copied = position
  }
  return copied === 0 ? raw : tag + raw.slice(copied)
}

/** A new tag with the admitted attributes. */
function rewriteAnyTag(name: string, raw: string, admit: Admit): string {
  let tag = `<${name}`
  for (const [attribute, value] of readAttributes(raw)) {
    const admitted = admit(attribute, value)
    if (admitted === undefined) continue
    tag += ` ${attribute}="${escapeAttribute(admitted === value ? decodeAttribute(value) : admitted)}"`
  }
  return `${tag}>`
}

// A start tag that can be copied: only quoted values, without `<`.
const PLAIN_START_TAG =
  /^<[a-z][a-z0-9-]*(?:[\t\n\f\r ]+[a-z_:][a-z0-9_:.-]*(?:="[^"<]*"|='[^'<]*')?){0,50}[\t\n\f\r ]*\/?>$/i
// The link that editors write. Only its URL has to be checked.
const PLAIN_LINK = /^<a href="(https?:\/\/[^"<>&\s\\]+)">$/
const PLAIN_END_TAG = /^<\/[a-z][a-z0-9-]*[\t\n\f\r ]*>$/i
const PLAIN_ATTRIBUTE = /[\t\n\f\r ]+([a-z_:][a-z0-9_:.-]*)(?:="([^"]*)"|='([^']*)')?/iy
