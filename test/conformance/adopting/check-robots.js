// @ts-check
/**
 * Checks `robots: 'from-post'`: the head of a CMS that hides itself as a whole must come out as the head of one that
 * does not, and what an editor hid, or readers cannot open, must stay hidden.
 */
import { composeHead, parsePost, renderHead } from 'wp-faq-seo'
import { readReferenceHead } from '../recorded/reference-head.js'

/**
 * @param {string} _text
 * @param {any} json The response, parsed.
 * @returns {string | undefined} What is wrong, in words.
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
      return `not to be indexed, but ${robots} ${canonical}`
    }
  }
  return undefined
}

/**
 * The response as it were with WordPress's switch against search engines on: `index` becomes `noindex`, what stands beside
 * it stays, and the canonical goes.
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
