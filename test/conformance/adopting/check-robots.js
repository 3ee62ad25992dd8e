// @ts-check
/**
 * Checks `robots: 'from-post'`. The head of a CMS that discourages search engines must equal the head of one that does
 * not. Posts that an editor hid, or that visitors cannot open, must stay hidden.
 */
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { readReferenceHead } from '../recorded/reference-head.js'

/**
 * @param {string} _text
 * @param {any} json The response, parsed.
 * @returns {string | undefined} A description of the first fault.
 */
export function checkRobots(_text, json) {
  const expected = readRobots(json.yoast_head)
  const isOpen = (json.status ?? 'publish') === 'publish' && json.content?.protected !== true
  const hidden = readRobots(renderHead(composeHead(parsePost(hide(json)), { robots: 'from-post' })))
  const open = readRobots(renderHead(composeHead(parsePost(json), { robots: 'from-post' })))
  for (const { robots, canonical } of [hidden, open]) {
    if (isOpen && (robots !== expected.robots || canonical !== expected.canonical)) {
      return `expected ${expected.robots} ${expected.canonical}\n  actual   ${robots} ${canonical}`
    }
    if (!isOpen && (!robots?.startsWith('noindex') || canonical !== undefined)) {
      return `expected noindex and no canonical\n  actual   ${robots} ${canonical}`
    }
  }
  return undefined
}

/**
 * The response as it would be with “Discourage search engines” on: `index` becomes `noindex`, other directives stay,
 * and the canonical is absent.
 *
 * @param {any} json
 */
function hide(json) {
  const { canonical: _, ...head } = json.yoast_head_json ?? {}
  const isIndexed = head.robots?.index === 'index'
  return {
    ...json,
    yoast_head: json.yoast_head
      .replace(/(<meta name="robots" content=")index/, '$1noindex')
      .replace(/<link rel="canonical"[^>]*>\n?/, ''),
    ...(json.yoast_head_json != null && {
      yoast_head_json: isIndexed ? { ...head, robots: { ...head.robots, index: 'noindex' } } : head,
    }),
  }
}

/** @param {string} html */
function readRobots(html) {
  const elements = readReferenceHead(html, true)
  /** @param {string} mark @param {string} name */
  const find = (mark, name) => {
    const attributes = elements.find(([, own]) => own.includes(mark))?.[1]
    return attributes?.find((attribute) => attribute.startsWith(`${name}=`))?.slice(name.length + 1)
  }
  return { robots: find('name=robots', 'content'), canonical: find('rel=canonical', 'href') }
}
