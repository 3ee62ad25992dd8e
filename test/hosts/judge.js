// @ts-check
/** Compares the head that a host serves with the output of `renderHead`, element by element. */
import { parse } from 'parse5'
import { renderHead } from 'wp-faq-seo'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode
 * @typedef {import('wp-faq-seo').Head} Head
 *
 * @typedef {object} Page
 * @property {string} name Name in messages.
 * @property {string} html The whole document, as served.
 * @property {Head} head
 *
 * @typedef {object} FoundElement
 * @property {string} text The element as one line: name, attributes by name, content.
 * @property {string} name Its `name` or `property`, such as `og:type`.
 * @property {string} content Its `content`.
 * @property {boolean} isInHead
 *
 * @typedef {object} Differences Deviations of a host, by reason. Each must occur on some page.
 * @property {Readonly<Record<string, (element: FoundElement, head: Head) => boolean>>} [additions] Elements that it
 *   prints in addition.
 * @property {Readonly<Record<string, (text: string) => string>>} [changes] How it changes elements of
 *   `renderHead`.
 * @property {Readonly<Record<string, (element: FoundElement) => boolean>>} [inBody] Elements that it prints in the body.
 * @property {Readonly<Record<string, (text: string, head: Head) => boolean>>} [missing] Elements of `renderHead` that it does not print.
 * @property {string} [order] Why the elements are in another order.
 *
 * @typedef {object} Verdict
 * @property {readonly string[]} failures
 * @property {readonly string[]} used The reasons that occurred.
 */

/**
 * @param {readonly Page[]} pages
 * @param {Differences} [differences]
 * @returns {Verdict}
 */
export function judge(pages, differences = {}) {
  /** @type {Set<string>} */
  const used = new Set()
  const failures = pages.flatMap((page) => comparePage(page, differences, used))
  const { additions, changes, inBody, missing, order } = differences
  const named = [additions, changes, inBody, missing].flatMap((rules) => Object.keys(rules ?? {}))
  for (const name of order === undefined ? named : [...named, order]) {
    if (!used.has(name)) failures.push(`This difference does not occur: ${name}`)
  }
  return { failures, used: [...used] }
}

/**
 * Whether an element has this name, and a value that the head has elsewhere.
 *
 * @param {FoundElement} element
 * @param {string} name
 * @param {string | number | undefined} value
 */
export function isCopy(element, name, value) {
  return element.name === name && value !== undefined && element.content === String(value)
}

/**
 * @param {Page} page
 * @param {Differences} differences
 * @param {Set<string>} used
 * @returns {string[]}
 */
function comparePage({ name: page, html, head }, differences, used) {
  const { additions = {}, changes = {}, inBody = {}, missing: omissions = {}, order } = differences
  /**
   * @template Element
   * @param {Readonly<Record<string, (element: Element, head: Head) => boolean>>} rules
   * @param {Element} element
   */
  const isNamed = (rules, element) => {
    const [rule] = Object.entries(rules).find(([, holds]) => holds(element, head)) ?? []
    if (rule !== undefined) used.add(rule)
    return rule !== undefined
  }
  const expected = readElements(`<!DOCTYPE html><head>${Buffer.from(renderHead(head))}`).map(({ text }) =>
    Object.entries(changes).reduce((before, [rule, change]) => {
      const after = change(before)
      if (after !== before) used.add(rule)
      return after
    }, text),
  )
  const missing = [...expected]
  const failures = []
  const kept = []
  for (const element of readElements(html)) {
    const index = missing.indexOf(element.text)
    if (index === -1) {
      if (!isNamed(additions, element)) failures.push(`${page}: unexpected: ${element.text}`)
      continue
    }
    kept.push(...missing.splice(index, 1))
    if (!element.isInHead && !isNamed(inBody, element)) failures.push(`${page}: in body: ${element.text}`)
  }
  for (const text of missing) {
    if (!isNamed(omissions, text)) failures.push(`${page}: missing: ${text}`)
  }
  const printed = expected.filter((text) => !missing.includes(text))
  if (failures.length === 0 && kept.some((text, index) => text !== printed[index])) {
    if (order === undefined) failures.push(`${page}: in another order: ${kept.join(' ')}`)
    else used.add(order)
  }
  return failures
}

/**
 * Lists the elements of a document that belong to a head, in head and body.
 *
 * @param {string} html
 */
function readElements(html) {
  /** @type {FoundElement[]} */
  const elements = []
  const visit = (/** @type {ChildNode} */ node, /** @type {boolean} */ isInHead) => {
    if (!('tagName' in node)) return
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    if (isOfHead(node.tagName, attributes)) {
      const inner = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      const content = node.tagName === 'script' ? JSON.stringify(JSON.parse(inner)) : inner
      const list = [...attributes].sort().map(([name, value]) => ` ${name}="${value}"`)
      elements.push({
        text: `<${node.tagName}${list.join('')}>${content}`,
        name: attributes.get('name') ?? attributes.get('property') ?? '',
        content: attributes.get('content') ?? '',
        isInHead,
      })
    }
    for (const child of node.childNodes) visit(child, isInHead || node.tagName === 'head')
  }
  for (const node of parse(html).childNodes) visit(node, false)
  return elements
}

/**
 * Whether an element belongs to a head. A script without JSON-LD is the host's.
 *
 * @param {string} tagName
 * @param {ReadonlyMap<string, string>} attributes
 */
function isOfHead(tagName, attributes) {
  if (tagName === 'script') return attributes.get('type') === 'application/ld+json'
  return tagName === 'title' || tagName === 'meta' || tagName === 'link'
}
