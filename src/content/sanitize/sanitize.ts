import { BLOCK_ELEMENTS, elementSet, VOID_ELEMENTS } from '../html/elements.js'
import { decodeAttribute, decodeTextRun } from '../html/entities.js'
import { escapeAttribute, escapeText } from '../html/escape.js'
import { readAttributes } from '../html/tokens.js'
import { type HtmlVisitor, walkHtml } from '../html/walk.js'
import { isWhiteSpace } from '../html/white-space.js'
import { admitAttribute } from './admit-attribute.js'
import { isPlainHtml } from './plain-html.js'
import { type HtmlPolicy, INERT_POLICY } from './policy.js'

/** Options of {@link sanitizeHtml}. */
export interface SanitizeOptions {
  /** The absolute URL against which relative URLs are made absolute. Absent: they stay relative. */
  readonly baseUrl?: string | undefined
}

/**
 * Reduces HTML to what a policy lets through, whatever the HTML is.
 *
 * What may stay is copied to the letter. Elements that the policy does not name lose their tags and keep their content,
 * parted by a space where words would run together; active elements go with their content; comments go. The result is
 * balanced, sanitising it again changes nothing, and nothing throws. It is safe as the content of an element; it is
 * not safe inside `<script>`, `<style>` or an attribute.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
 * @param html An HTML fragment from a source that is not trusted.
 * @param policy What may stay; see {@link HtmlPolicy}.
 * @param options The base of relative URLs.
 * @returns HTML; the same string where nothing had to change.
 * @example
 * ```ts
 * import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
 *
 * sanitizeHtml('<p>Read <a href="javascript:x()" class="more">on</a><script>y()</script></p>', CONTENT_POLICY) // '<p>Read <a class="more">on</a></p>'
 * sanitizeHtml('<a href="/b">b</a>', CONTENT_POLICY, { baseUrl: 'https://example.org/a/' }) // '<a href="https://example.org/b">b</a>'
 * ```
 */
export function sanitizeHtml(html: string, policy: HtmlPolicy, options: SanitizeOptions = {}): string {
  return isPlainHtml(html, policy) ? html : reduceHtml(html, policy, options.baseUrl).html
}

/**
 * Removes what is active from HTML, and leaves the rest to the letter: where nothing is active, that is everything,
 * comments and bad nesting included.
 */
export function cleanActive(html: string): string {
  if (isPlainlyInert(html)) return html
  const reduced = reduceHtml(html, INERT_POLICY, undefined)
  return reduced.isSmaller ? reduced.html : html
}

/** Whether every tag is one that can do nothing, as in nearly all answers: then nothing of them has to be read. */
function isPlainlyInert(html: string): boolean {
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', place + 1)) {
    INERT_TAG.lastIndex = place
    if (!INERT_TAG.test(html)) return false
  }
  return true
}

const INERT_TAG =
  /<(?:\/?(?:p|strong|em|b|i|ul|ol|li|h[1-6]|div|br)|\/a|br ?\/|a href="https?:\/\/[^"<>&\s]*")>/y

interface ReducedHtml {
  readonly html: string
  /** Whether the policy took an element or an attribute out, or a tag or comment that the end cuts off went. */
  readonly isSmaller: boolean
}

function reduceHtml(html: string, policy: HtmlPolicy, baseUrl: string | undefined): ReducedHtml {
  let isSmaller = false
  let result = ''
  /** Of each open element: whether it stays. */
  const stays: boolean[] = []
  /** How many open elements are on their way out with their content. */
  let dropped = 0
  /** Whether a block lost its tags here, so that the next text must not stick to the last. */
  let isGap = false
  /** Whether white space or a line break parts the next text from the last anyway. */
  let isParted = true
  /** The end of the last text where it may be the begin of a character reference, not written yet. */
  let tail = ''

  /** What is decided of the elements of a name, decided once. */
  const rules = new Map<string, ElementRule>()
  const ruleOf = (name: string) => {
    let rule = rules.get(name)
    if (rule === undefined) {
      rule = decideElement(name, policy)
      rules.set(name, rule)
    }
    return rule
  }

  const writeTag = (rule: ElementRule, tag: string) => {
    result += tail + tag
    tail = ''
    if (!rule.breaksLine) return
    isGap = false
    isParted = true
  }

  const removeTag = (rule: ElementRule) => {
    isSmaller = true
    if (rule.breaksLine) isGap = true
  }

  const admitterOf = (allowed: readonly string[]) => (attribute: string, value: string) => {
    const admitted = admitAttribute(attribute, value, allowed, policy, baseUrl)
    if (admitted === undefined) isSmaller = true
    return admitted
  }

  const visitor: HtmlVisitor = {
    text(raw) {
      if (dropped > 0) return
      const escaped = raw.includes('<') ? raw.replaceAll('<', '&lt;') : raw
      const text = isGap && !isParted && !isWhiteSpace(escaped.charCodeAt(0)) ? ` ${escaped}` : escaped
      if (tail !== '') result += joinsReference(tail, text) ? escapeText(decodeTextRun(tail)) : tail
      const end = startOfOpenReference(text)
      result += text.slice(0, end)
      tail = text.slice(end)
      isGap = false
      isParted = isWhiteSpace(text.charCodeAt(text.length - 1))
    },
    open(name, raw) {
      const rule = ruleOf(name)
      if (dropped > 0) {
        if (!rule.isVoid) dropped++
        return
      }
      const isDropped = rule.isDropped || (policy.dropHidden && isHidden(name, raw))
      if (isDropped || rule.attributes === undefined) removeTag(rule)
      else if (rule.isBare && raw.includes('=')) {
        isSmaller = true
        writeTag(rule, `<${name}>`)
      } else writeTag(rule, rewriteTag(name, raw, admitterOf(rule.attributes)))
      if (rule.isVoid) return
      if (isDropped) dropped = 1
      else stays.push(rule.attributes !== undefined)
    },
    close(name, raw) {
      if (dropped > 0) dropped--
      else if (stays.pop()) writeTag(ruleOf(name), isPlainEndTag(name, raw) ? raw : `</${name}>`)
      else removeTag(ruleOf(name))
    },
  }
  const isWhole = walkHtml(html, visitor, (name) => {
    const { attributes, isDropped } = ruleOf(name)
    // What goes with its content is not passed on: it bounds its scopes as it does in a browser.
    return attributes === undefined && !isDropped
  })
  return { html: result + tail, isSmaller: isSmaller || !isWhole }
}

/** Elements that run, load or style something, or hold what is no content. They go with their content. */
const ACTIVE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet(
  'applet base bgsound datalist embed fencedframe frame frameset iframe link math meta noembed noframes noscript ' +
    'object param plaintext portal script select style svg template textarea title xmp',
)

/** Elements that act on a click: they lose their tags and keep their content. */
const CONTROL_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ elementSet('button form input isindex keygen')

// An element whose tags are copied as they are: quoted values only, and no `<` in them.
const PLAIN_START_TAG =
  /^<[a-z][a-z0-9-]*(?:[\t\n\f\r ]+[a-z_:][a-z0-9_:.-]*(?:="[^"<]*"|='[^'<]*')?){0,50}[\t\n\f\r ]*\/?>$/i
// The link that editors make, in which only the address has to be looked at.
const PLAIN_LINK = /^<a href="(https?:\/\/[^"<>&\s\\]+)">$/
const PLAIN_END_TAG = /^<\/[a-z][a-z0-9-]*[\t\n\f\r ]*>$/i
const PLAIN_ATTRIBUTE = /[\t\n\f\r ]+([a-z_:][a-z0-9_:.-]*)(?:="([^"]*)"|='([^']*)')?/iy
const PLAIN_NAME = /^[a-z_:][a-z0-9_:.-]*$/

function isPlainEndTag(name: string, raw: string): boolean {
  return raw.length === name.length + 3 || PLAIN_END_TAG.test(raw)
}

/** What a policy decides of all elements of a name. */
interface ElementRule {
  readonly isVoid: boolean
  readonly breaksLine: boolean
  /** Whether the element goes with its content. */
  readonly isDropped: boolean
  /** The attributes that the policy grants this very element, or undefined where the element may not stay. */
  readonly attributes: readonly string[] | undefined
  /** Whether the element stays without any attribute. */
  readonly isBare: boolean
}

function decideElement(name: string, policy: HtmlPolicy): ElementRule {
  const attributes = allowedAttributes(name, policy)
  return {
    isVoid: VOID_ELEMENTS.has(name),
    breaksLine: BLOCK_ELEMENTS.has(name) || name === 'br' || name === 'td' || name === 'th',
    isDropped: ACTIVE_ELEMENTS.has(name) || policy.drop.includes(name),
    attributes,
    isBare: attributes?.length === 0 && policy.attributes.length === 0,
  }
}

function isHidden(name: string, raw: string): boolean {
  return (
    raw.length > name.length + 2 &&
    ARIA_HIDDEN.test(raw) &&
    readAttributes(raw).get('aria-hidden')?.trim().toLowerCase() === 'true'
  )
}

const ARIA_HIDDEN = /aria-hidden/i

function allowedAttributes(name: string, { elements }: HtmlPolicy): readonly string[] | undefined {
  if (CONTROL_ELEMENTS.has(name)) return undefined
  if (Object.hasOwn(elements, name)) return elements[name]
  return Object.hasOwn(elements, '*') && PLAIN_NAME.test(name) ? elements['*'] : undefined
}

/** Decides on an attribute as {@link admitAttribute} does. */
type Admit = (attribute: string, value: string) => string | undefined

/** The tag with those of its attributes that may stay: as it is where all may, else as near to it as is safe. */
function rewriteTag(name: string, raw: string, admit: Admit): string {
  if (raw.length === name.length + 2) return raw
  const url = PLAIN_LINK.exec(raw)?.[1]
  if (url !== undefined && admit('href', url) === url) return raw
  return rewritePlainTag(name, raw, admit) ?? rewriteAnyTag(name, raw, admit)
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

/** Where a character reference begins that the end of the text leaves open; the length of the text where none does. */
function startOfOpenReference(text: string): number {
  // Nearly no text has a reference in it, and looking from the front is much the faster way to see that.
  const start = text.includes('&') ? text.lastIndexOf('&') : -1
  return start >= 0 && OPEN_REFERENCE.test(text.slice(start)) ? start : text.length
}

const OPEN_REFERENCE = /^&#?[a-z0-9]*$/i

/** Whether two texts, once nothing stands between them any more, would be read as a reference that neither of them is. */
function joinsReference(tail: string, text: string): boolean {
  return decodeTextRun(tail + text) !== decodeTextRun(tail) + decodeTextRun(text)
}
