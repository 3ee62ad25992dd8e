// @ts-check
/**
 * Reads a head with parse5 as a browser would, independently of the library: the results of the library are compared
 * with it. The graph of a plugin is converted to the form that the library promises: plain text decoded once, answers
 * without active content, no `@id` that is not a string.
 */
import { parse, parseFragment, serialize } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

const TEXT_PROPERTIES = new Set([
  'name',
  'headline',
  'alternateName',
  'caption',
  'description',
  'articleSection',
  'keywords',
  'pronouns',
])

/**
 * Lists the elements of a head in document order: `[name, attributes, text or graph]`. Ignores classes, comments and
 * white space between elements.
 *
 * @param {string} html
 * @param {boolean} [isOurs] Whether the library wrote it. If so, its graph is not converted.
 * @returns {(readonly [name: string, attributes: readonly string[], content: unknown])[]}
 */
export function readReferenceHead(html, isOurs = false) {
  const document = parse(`<!DOCTYPE html><html><head>${html}</head><body></body></html>`)
  const root = /** @type {Element} */ (document.childNodes.find((node) => node.nodeName === 'html'))
  const [head, body] = root.childNodes.filter((node) => 'tagName' in node)
  if (body !== undefined && 'childNodes' in body && body.childNodes.length > 0) {
    throw new Error(`Cannot read the head: it opens the body with ${body.childNodes[0]?.nodeName}`)
  }
  return /** @type {Element} */ (head).childNodes
    .filter((node) => 'tagName' in node)
    .map((node) => {
      const attributes = node.attrs
        .filter(({ name }) => name !== 'class')
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      if (node.tagName !== 'script') return /** @type {const} */ ([node.tagName, attributes, text])
      const json = JSON.parse(text)
      return /** @type {const} */ ([node.tagName, attributes, isOurs ? json : promised(json, '')])
    })
}

/**
 * @param {any} value
 * @param {string} key
 * @param {any} [owner]
 * @returns {any}
 */
function promised(value, key, owner) {
  if (Array.isArray(value)) return value.map((item) => promised(item, key))
  if (typeof value === 'object' && value !== null) {
    const isPlainList = TEXT_PROPERTIES.has(key) && value['@type'] === undefined
    // JSON-LD processors reject a graph with an `@id` that is not a string. Yoast prints `null` for a missing page.
    const entries = Object.entries(value).filter(
      ([name, inner]) => name !== '@id' || typeof inner === 'string',
    )
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, promised(inner, isPlainList ? key : name, value)]),
    )
  }
  if (typeof value !== 'string') return value
  if (key === 'text' && owner?.['@type'] === 'Answer') return withoutActive(value)
  if (key === 'description' && owner?.['@type'] === 'HowTo') return value
  return TEXT_PROPERTIES.has(key) ? asShown(value) : value
}

/** The text that a browser shows after WordPress's escaping. @param {string} text */
function asShown(text) {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replace(
      /&amp;(#0*(\d{1,7})|#[xX]0*([0-9a-fA-F]{1,6})|[A-Za-z]{2,8}\d{0,2});/g,
      (reference, name, decimal, hex) => {
        if (name === '#0') return ''
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
        const isXml =
          code === undefined ||
          [9, 10, 13].includes(code) ||
          (code >= 32 && code < 0xd800) ||
          (code >= 0xe000 && code < 0xfffe) ||
          (code > 0xffff && code <= 0x10ffff)
        return isXml && !['check', 'comma'].includes(name) ? `&${name};` : reference
      },
    )
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
  const [element] = parseFragment(`<i title="${escaped}"></i>`).childNodes
  return element !== undefined && 'attrs' in element ? (element.attrs[0]?.value ?? '') : ''
}

/** An answer unchanged, or without its active content if it has any. @param {string} html */
function withoutActive(html) {
  const isActive =
    /<(?:script|style|iframe|object|embed|form)\b|\bon\w+\s*=|(?:javascript|vbscript)\s*:/i.test(html)
  if (!isActive) return html
  const kept = html.replace(/ on\w+="[^"]*"/gi, '').replace(/ href="\s*javascript:[^"]*"/gi, '')
  const before = serialize(parseFragment(kept))
  return /\bon\w+\s*=|javascript:/i.test(before) ? `still active: ${before}` : kept
}
