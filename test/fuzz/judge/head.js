// @ts-check
/** Judges the HTML of a head by what a browser makes of it. */
import { parse } from 'parse5'
import { findInJson } from './json-ld.js'
import { isActiveUrl } from './urls.js'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

const HEAD_ELEMENTS = new Set(['title', 'meta', 'link', 'script'])
/** Metas whose content is a URL. */
const URL_METAS =
  /(?:^|[^a-z]|tile)(?:url|image|audio|video|player|publisher|article:author|see_also|logo|thumbnail)$/i

/** Links that a browser acts on by itself. */
const LOADING_RELS = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'import',
  'manifest',
  'serviceworker',
])

/**
 * Lists what is wrong with the HTML of a head: anything besides titles, metas, links and JSON-LD, anything that leaves the head, and
 * anything active.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function judgeHead(html) {
  const document = parse(`<!DOCTYPE html><html lang="en"><head>${html}</head><body><p>Body</p></body></html>`)
  const root = /** @type {Element} */ (document.childNodes[1])
  const [head, body] = /** @type {Element[]} */ (root.childNodes)
  const found =
    document.childNodes.length === 2 && isUntouched(root, body) ? [] : ['the head leaks into the body']
  for (const node of head?.childNodes ?? []) found.push(...judgeNode(node))
  return found
}

/** @param {Element} root @param {Element | undefined} body */
function isUntouched(root, body) {
  const [paragraph] = /** @type {Element[]} */ (body?.childNodes ?? [])
  return (
    root.attrs.length === 1 &&
    body?.attrs.length === 0 &&
    body.childNodes.length === 1 &&
    paragraph?.tagName === 'p' &&
    textOf(paragraph) === 'Body'
  )
}

/** @param {Node} node @returns {string[]} */
function judgeNode(node) {
  if (!('tagName' in node))
    return 'value' in node && node.value.trim() === '' ? [] : [`${node.nodeName} in the head`]
  const { tagName, attrs } = node
  if (!HEAD_ELEMENTS.has(tagName)) return [`<${tagName}> in the head`]
  const found = attrs
    .filter(({ name }) => /^on[a-z]/i.test(name) || (tagName === 'meta' && name === 'http-equiv'))
    .map(({ name }) => `<${tagName} ${name}>`)
  if (tagName === 'script') return [...found, ...judgeScript(node)]
  if (tagName === 'meta') {
    const names = [attributeOf(node, 'property'), attributeOf(node, 'name'), attributeOf(node, 'itemprop')]
    const isUrl = names.some((name) => name !== undefined && URL_METAS.test(name))
    if (isUrl && isActiveUrl(attributeOf(node, 'content') ?? ''))
      found.push('active URL in the content of a <meta>')
  }
  if (tagName === 'link') {
    const rels = (attributeOf(node, 'rel') ?? '').toLowerCase().split(/\s+/)
    found.push(...rels.filter((rel) => LOADING_RELS.has(rel)).map((rel) => `<link rel=${rel}>`))
    if (isActiveUrl(attributeOf(node, 'href') ?? '')) found.push('active URL in the href of a <link>')
  }
  return found
}

/** @param {Element} script */
function judgeScript(script) {
  if (attributeOf(script, 'type')?.toLowerCase() !== 'application/ld+json')
    return ['a script that is not JSON-LD']
  try {
    return findInJson(JSON.parse(textOf(script)))
  } catch {
    return ['JSON-LD that is not JSON']
  }
}

/** @param {Element} element @param {string} attribute */
function attributeOf(element, attribute) {
  return element.attrs.find(({ name }) => name === attribute)?.value
}

/** @param {Element} element */
function textOf(element) {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}
