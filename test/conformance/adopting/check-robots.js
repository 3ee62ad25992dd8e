// @ts-check
/**
 * Checks `robots: 'from-resource'`. The head of a CMS that discourages search engines must equal the head of one that does
 * not. Pages that an editor or a setting hid, that visitors cannot open, and that do not exist must stay hidden.
 */
import { composeHead, parseResource, renderHead } from 'wp-faq-seo'
import { readReferenceHead } from '../recorded/reference-head.js'

const LIMITS = 'max-snippet:-1, max-image-preview:large, max-video-preview:-1'

/**
 * @param {import('./list-resources.js').RecordedResource} recorded
 * @returns {string | undefined} A description of the first fault.
 */
export function checkRobots({ html, json }) {
  const expected = readShown(html)
  const isOpen = (json.status ?? 'publish') === 'publish' || (json.status === 200 && json.html !== undefined)
  const isShown = isOpen && json.content?.protected !== true
  const hidden = compose(hide(json, html))
  const open = compose(json)
  for (const { robots, canonical } of [hidden, open]) {
    if (isShown && (robots !== expected.robots || canonical !== expected.canonical)) {
      return `expected ${expected.robots} ${expected.canonical}\n  actual   ${robots} ${canonical}`
    }
    if (!isShown && (!robots?.startsWith('noindex') || canonical !== undefined)) {
      return `expected noindex and no canonical\n  actual   ${robots} ${canonical}`
    }
  }
  return undefined
}

/** @param {any} json */
function compose(json) {
  return readRobots(renderHead(composeHead(parseResource(json), { robots: 'from-resource' })))
}

/** What the head would say if the CMS were not hidden. @param {string} html */
function readShown(html) {
  const { robots, canonical } = readRobots(html)
  const isOfCms = robots?.startsWith('noindex') && (robots.includes('max-') || isHome(html))
  if (!isOfCms) return { robots, canonical }
  return { robots: `index, follow, ${LIMITS}`, canonical: readOpenGraphUrl(html) }
}

/** Whether it is the home page that lists the latest posts, which no setting of Yoast hides. @param {string} html */
function isHome(html) {
  const home = /"@id":"([^"]*\/)#website"/.exec(html.replaceAll('\\/', '/'))?.[1]
  return html.replaceAll('\\/', '/').includes(`{"@type":"CollectionPage","@id":"${home}",`)
}

/**
 * The response as it would be with “Discourage search engines” on: `index` becomes `noindex`, other directives stay, except on the home
 * page, and the canonical is absent.
 *
 * @param {any} json
 * @param {string} html
 */
function hide(json, html) {
  const data = json.yoast_head_json ?? json.json
  const { canonical: _, ...head } = data ?? {}
  const isIndexed = head.robots?.index === 'index'
  const robots = isHome(html) ? { index: 'noindex', follow: 'follow' } : { ...head.robots, index: 'noindex' }
  const hiddenHtml = html
    .replace(/(<meta name="robots" content=")index/, '$1noindex')
    .replace(/<link rel="canonical"[^>]*>\n?/, '')
    .replace(isHome(html) ? `, ${LIMITS}` : '\0', '')
  const hiddenData = isIndexed ? { ...head, robots } : head
  if (json.yoast_head === undefined) return { ...json, html: hiddenHtml, json: hiddenData }
  return { ...json, yoast_head: hiddenHtml, ...(data != null && { yoast_head_json: hiddenData }) }
}

/** @param {string} html */
function readRobots(html) {
  return { robots: find(html, 'name=robots', 'content'), canonical: find(html, 'rel=canonical', 'href') }
}

/** @param {string} html */
function readOpenGraphUrl(html) {
  return find(html, 'property=og:url', 'content')
}

/** @param {string} html @param {string} mark @param {string} name */
function find(html, mark, name) {
  const attributes = readReferenceHead(html, true).find(([, own]) => own.includes(mark))?.[1]
  return attributes?.find((attribute) => attribute.startsWith(`${name}=`))?.slice(name.length + 1)
}
