// @ts-check
/** Replaces the head of a page by the rules that the worker documents, with parse5 and independently of it. */
import { parse } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/**
 * Cuts those children of `<head>` out of the source that have a key of the new head, and inserts the new head before
 * `</head>`. `HTMLRewriter` compares attributes as written, so an attribute with a character reference matches no
 * selector.
 *
 * @param {string} html
 * @param {string} head
 */
export function replaceHead(html, head) {
  const keys = listKeys(head)
  const element = findHead(html.replaceAll('&', '\u0001'))
  let [kept, end] = ['', 0]
  for (const child of element.childNodes) {
    const location = child.sourceCodeLocation
    if (!('tagName' in child) || !keys.has(keyOf(child)) || location == null) continue
    kept += html.slice(end, location.startOffset)
    end = location.endOffset
  }
  const index = element.sourceCodeLocation?.endTag?.startOffset
  return kept + html.slice(end, index) + head + html.slice(index)
}

/** The keys of the tags of a head. @param {string} head @returns {Set<string>} */
export function listKeys(head) {
  const { childNodes } = findHead(`<!DOCTYPE html><head>${head}</head>`)
  return new Set(childNodes.flatMap((child) => ('tagName' in child ? [keyOf(child)] : [])))
}

/** @param {string} html */
function findHead(html) {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find(
    ({ nodeName }) => nodeName === 'html',
  )
  return /** @type {Element} */ (/** @type {Element} */ (root).childNodes[0])
}

/**
 * The key of a tag, of which a page has one. Links that may repeat include their URL.
 *
 * @param {Element} element
 */
function keyOf({ tagName, attrs }) {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]))
  if (tagName === 'script')
    return attributes.get('type')?.toLowerCase() === 'application/ld+json' ? 'script' : ''
  if (tagName === 'link') {
    const rel = attributes.get('rel')?.toLowerCase() ?? ''
    if (['canonical', 'prev', 'next', 'shortlink'].includes(rel)) return `link ${rel}`
    const hreflang = rel === 'alternate' ? attributes.get('hreflang')?.toLowerCase() : undefined
    return hreflang === undefined ? `link ${rel} ${attributes.get('href')}` : `link to ${hreflang}`
  }
  if (tagName !== 'meta') return tagName
  const naming = ['name', 'property', 'itemprop'].find((name) => attributes.has(name)) ?? attrs[0]?.name ?? ''
  return ['name', 'property', 'itemprop'].includes(naming)
    ? `meta ${naming} ${attributes.get(naming)}`
    : `meta ${naming}`
}
