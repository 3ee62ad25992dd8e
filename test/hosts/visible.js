// @ts-check
/** Compares what a page shows with what its head was composed of. */
import { parse } from 'parse5'
import { listBreadcrumbs } from 'wp-faq-seo/head'

/**
 * Lists the pages that do not show the breadcrumb of their graph, or link it otherwise.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @param {readonly import('./judge.js').Page[]} pages
 * @returns {string[]}
 */
export function findOtherBreadcrumbs(pages) {
  const differences = pages.flatMap(({ name, html, head }) => {
    const expected = listBreadcrumbs(head).map(({ name, url, isCurrent }) => [
      name,
      isCurrent ? '' : (url ?? ''),
    ])
    const shown = readBreadcrumb(html)
    const isSame = JSON.stringify(shown) === JSON.stringify(expected)
    return isSame
      ? []
      : [`${name}: the breadcrumb is ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`]
  })
  const hasAny = pages.some(({ head }) => listBreadcrumbs(head).length > 1)
  return hasAny ? differences : ['no page has a breadcrumb']
}

/**
 * Lists the archives that do not link to their posts, and to no others.
 *
 * @param {readonly import('./site-pages.js').ListPage[]} archives
 * @param {readonly import('./judge.js').Page[]} pages
 * @returns {string[]}
 */
export function findOtherLists(archives, pages) {
  const documents = new Map(pages.map(({ name, html }) => [name, html]))
  return archives.flatMap(({ name, posts }) => {
    const list = findElements(parse(documents.get(name) ?? ''), ({ tagName }) => tagName === 'ul')
    const shown = list.flatMap((element) => findElements(element, isLink)).map(hrefOf)
    const expected = posts.map(({ link }) => link)
    const isSame = JSON.stringify(shown) === JSON.stringify(expected)
    return isSame ? [] : [`${name}: the posts are ${shown.join(' ')}, not ${expected.join(' ')}`]
  })
}

/**
 * The text of each item of the breadcrumb, and where it leads.
 *
 * @param {string} html
 */
function readBreadcrumb(html) {
  return findElements(parse(html), (node) => attributeOf(node, 'aria-label') === 'Breadcrumb')
    .flatMap((navigation) => findElements(navigation, ({ tagName }) => tagName === 'li'))
    .map((item) => [textOf(item).trim(), findElements(item, isLink).map(hrefOf).join()])
}

/** @param {any} node @param {(node: any) => boolean} matches @returns {any[]} */
function findElements(node, matches) {
  if (matches(node)) return [node]
  return (node.childNodes ?? []).flatMap((/** @type {any} */ child) => findElements(child, matches))
}

/** @param {any} node */
function isLink({ tagName }) {
  return tagName === 'a'
}

/** @param {any} node */
function hrefOf(node) {
  return attributeOf(node, 'href') ?? ''
}

/** @param {any} node @returns {string} */
function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('')
}

/** @param {any} node @param {string} name @returns {string | undefined} */
function attributeOf({ attrs = [] }, name) {
  return attrs.find((/** @type {any} */ attribute) => attribute.name === name)?.value
}
