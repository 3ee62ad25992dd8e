// @ts-check
/** Judges a preview: a document that runs, frames and requests nothing. */
import { parse } from 'parse5'
import { isActiveUrl } from './urls.js'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */

const ELEMENTS = new Set(
  `html head body meta title base style a header p h1 h2 h3 h4 nav ul ol li main section div span dl dt dd bdi strong em b i
  code pre details summary figure figcaption img br hr table thead tbody tr td th blockquote small abbr time mark kbd sub sup
  u s del ins cite q dfn var samp wbr caption colgroup col h5 h6 address article aside footer ruby rt rp tfoot
  audio video source track picture area map svg rect`.split(/\s+/),
)

/** Lists what is wrong with a preview. @param {string} html @returns {string[]} */
export function judgePreview(html) {
  const document = parse(html)
  /** @type {string[]} */
  const found = []
  /** @type {Map<string, number>} */
  const counts = new Map()
  /** @type {Node[]} */
  const stack = [...document.childNodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    const { tagName } = node
    counts.set(tagName, (counts.get(tagName) ?? 0) + 1)
    if (!ELEMENTS.has(tagName)) found.push(`<${tagName}>`)
    for (const { name, value } of node.attrs) {
      if (/^on[a-z]|^(?:srcdoc|action|formaction|ping|style)$/i.test(name)) found.push(`<${tagName} ${name}>`)
      if (/^(?:href|src|srcset|poster|cite|background|data)$/.test(name) && isActiveUrl(value)) {
        if (value !== 'about:srcdoc') found.push(`active URL in <${tagName} ${name}>`)
      }
      if (name === 'http-equiv' && value !== 'Content-Security-Policy')
        found.push(`<meta http-equiv=${value}>`)
    }
    stack.push(...node.childNodes)
  }
  for (const name of ['title', 'base', 'style', 'main'])
    if (counts.get(name) !== 1) found.push(`${counts.get(name) ?? 0} <${name}>`)
  return found
}
