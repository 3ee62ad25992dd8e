// @ts-check
/** Visible text, and a normal form in which texts are compared. */
import { attributeOf, isElement } from './select.js'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 */

/**
 * Normalizes white space and typographic characters, so that texts that look the same are equal.
 *
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‘’‚‛‹›`´′]/g, "'")
    .replace(/[“”„‟«»″]|''/g, '"')
    .replace(/[‐‑‒–—―−]+|-{2,}/g, '-')
    .replaceAll('…', '...')
    .replaceAll('×', 'x')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The visible text of nodes. Blocks, cells and line breaks separate words; white space collapses. Elements that are
 * collapsed with `hidden` count as visible, because answers are.
 *
 * @param {readonly Node[]} nodes
 * @param {(element: Element) => boolean} [isDropped]
 */
export function shownText(nodes, isDropped = () => false) {
  return shownLines(nodes, isDropped)
    .join(' ')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim()
}

/**
 * The visible text of nodes, divided where blocks, cells and line breaks begin or end.
 *
 * @param {readonly Node[]} nodes
 * @param {(element: Element) => boolean} [isDropped]
 */
export function shownLines(nodes, isDropped = () => false) {
  const lines = ['']
  /** @param {Node} node */
  const read = (node) => {
    if (node.nodeName === '#text') lines[lines.length - 1] += /** @type {any} */ (node).value
    if (!isElement(node) || INVISIBLE.has(node.tagName) || isAriaHidden(node) || isDropped(node)) return
    const isSeparating = SEPARATING.has(node.tagName)
    if (isSeparating) lines.push('')
    node.childNodes.forEach(read)
    if (isSeparating) lines.push('')
  }
  nodes.forEach(read)
  return lines
}

/** A question in the form in which duplicates are equal. @param {string} question */
export function nameOf(question) {
  return fold(question)
    .toLowerCase()
    .replace(/[\s?:]+$/, '')
}

const INVISIBLE = new Set(
  'script style svg template noscript iframe object embed video audio canvas textarea select datalist title head math'.split(
    ' ',
  ),
)

/** Elements that separate words. */
const SEPARATING = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

/** @param {Element} element */
function isAriaHidden(element) {
  return attributeOf(element, 'aria-hidden')?.toLowerCase() === 'true'
}
