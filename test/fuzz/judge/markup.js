// @ts-check
/** Looks for anything active in HTML, as parse5 reads it. */
import { parseFragment, serialize } from 'parse5'
import { hasActiveCandidate, isActiveUrl } from './urls.js'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** Elements that run, load, send or style something, or that change how the rest of the page is read. */
const ACTIVE_ELEMENTS = new Set(
  `applet base basefont bgsound body embed fencedframe form frame frameset head html iframe input isindex keygen link
  listing math meta noembed noframes noscript object param plaintext portal script select style svg template textarea title
  xmp`.split(/\s+/),
)
/** Attributes that run code, hold a document, or send data. */
const ACTIVE_ATTRIBUTES = /^(?:on[a-z]{3,}|srcdoc|http-equiv|formaction|action|ping|attributename)$/i
/** Attributes whose value is a URL. https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
const URL_ATTRIBUTES =
  /^(?:archive|background|cite|classid|codebase|data|dynsrc|href|icon|longdesc|lowsrc|manifest|poster|profile|src|usemap|xlink:href)$/

/**
 * Lists what is active in HTML, first as it is written, then as a browser that has read and written it reads it again.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function findActive(html) {
  if (!html.includes('<')) return []
  const fragment = parseFragment(html)
  const found = findInNodes(fragment.childNodes)
  if (found.length > 0) return found
  return findInNodes(parseFragment(serialize(fragment)).childNodes).map(
    (fault) => `${fault}, once written again`,
  )
}

/**
 * Lists what is wrong with HTML that is put into a page: anything active, or an end that changes how the rest of the page is read.
 *
 * @param {string} html
 */
export function judgeContent(html) {
  const found = findActive(html)
  if (found.length > 0 || !/[<&]/.test(html)) return found
  const [container, after] = parseFragment(`<div>${html}</div><p>after</p>`).childNodes
  const isWhole =
    container?.nodeName === 'div' &&
    after?.nodeName === 'p' &&
    'childNodes' in after &&
    serialize(after) === 'after'
  return isWhole ? [] : ['the content changes what is around it']
}

/** Lists what is active in nodes and in what they contain. @param {readonly Node[]} nodes */
export function findInNodes(nodes) {
  /** @type {string[]} */
  const found = []
  const stack = [...nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    if (ACTIVE_ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`)
    found.push(...findInAttributes(node))
    stack.push(...node.childNodes)
  }
  return found
}

/** Lists active attributes. @param {Element} element */
export function findInAttributes({ tagName, attrs }) {
  return attrs.flatMap(({ name, value }) => {
    if (ACTIVE_ATTRIBUTES.test(name)) return [`<${tagName} ${name}>`]
    const isActive = /srcset$/.test(name)
      ? hasActiveCandidate(value)
      : URL_ATTRIBUTES.test(name) && isActiveUrl(value)
    return isActive ? [`active URL in <${tagName} ${name}>`] : []
  })
}
