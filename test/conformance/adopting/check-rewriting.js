// @ts-check
/**
 * Checks that the URLs of a head point to the front end. Reads the heads before and after with parse5, and decides by
 * its own rules what each URL should become.
 */
import { isDeepStrictEqual } from 'node:util'
import { parseFragment } from 'parse5'
import { composeHead, parseResource, renderHead, rewriteUrls } from 'wp-faq-seo'
import { readReferenceHead } from '../recorded/reference-head.js'

const FRONT_END = 'https://front-end.example/help'
/** Media, and paths that a front end does not have. */
const KEPT = /^\/(?:wp-content|wp-includes|wp-admin|wp-json)(?:\/|$)|^\/wp-login\.php/

/** Properties of the graph whose value is text, by schema.org. */
const TEXT = new Set([
  'name',
  'headline',
  'alternateName',
  'caption',
  'description',
  'keywords',
  'articleSection',
])
const TEXT_TAG = /(?:title|description|site_name|author|label\d|data\d)$/

/**
 * @param {import('./list-resources.js').RecordedResource} recorded
 * @returns {string | undefined} A description of the first fault.
 */
export function checkRewriting({ html, json }) {
  const home = homeOf(html)
  if (home === undefined) return 'no WebSite in the graph that has the URL of the home page'
  const urls = { from: `${home}/`, to: `${FRONT_END}/`, trailingSlash: /** @type {const} */ ('never') }
  const resource = parseResource(json)
  const head = composeHead(resource)
  const composed = composeHead(resource, { urls })
  const rewritten = rewriteUrls(head, urls)
  if (!isDeepStrictEqual(composed, rewritten)) return 'composeHead and rewriteUrls differ'
  if (!isDeepStrictEqual(rewriteUrls(rewritten, urls), rewritten)) return 'rewriting twice changes something'

  const before = readLinks(head)
  const after = readLinks(rewritten)
  if (before.urls.length !== after.urls.length) return 'the number of URLs changed'
  for (const [index, { where, url }] of before.urls.entries()) {
    const expected = expect(url, home)
    const actual = after.urls[index]?.url
    if (actual !== expected) return `${where} ${url}\n  expected ${expected}\n  actual   ${actual}`
  }
  const dangling = before.dangling.map((id) => expect(id, home))
  if (!isDeepStrictEqual(after.dangling, dangling)) return `dangling: ${after.dangling.join(', ')}`
  if (!isDeepStrictEqual(before.texts, after.texts)) return 'a text changed'
  return undefined
}

/** URL of the home page without a trailing slash, from the graph. @param {string} html */
function homeOf(html) {
  return /"@id":"([^"]*)\/#website"/.exec(html.replaceAll('\\/', '/'))?.[1]
}

/** @param {string} url @param {string} home */
function expect(url, home) {
  const rest = url.slice(home.length)
  if (!url.startsWith(home) || !/^(?:[/?#]|$)/.test(rest) || KEPT.test(rest)) return url
  const isSpared = /^[^#]*\?|^[^#]*\.\w+(?:#|$)/.test(rest)
  return FRONT_END + (isSpared ? rest : rest.replace(/\/(?=#|$)/, ''))
}

/** @param {import('wp-faq-seo').Head} head */
function readLinks(head) {
  /** @type {{ where: string, url: string }[]} */
  const urls = []
  /** @type {string[]} */
  const texts = []
  const ids = new Set()
  /** @type {string[]} */
  const references = []

  /** @param {any} value @param {string} key */
  const readJson = (value, key) => {
    if (Array.isArray(value)) for (const item of value) readJson(item, key)
    else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value)
      if (keys.length === 1 && keys[0] === '@id') references.push(value['@id'])
      else if (value['@id'] !== undefined) ids.add(value['@id'])
      for (const name of keys) readJson(value[name], name)
    } else if (typeof value === 'string') {
      if (key === 'text') readMarkup(value)
      else if (TEXT.has(key)) texts.push(value)
      else if (/^https?:/.test(value)) urls.push({ where: key, url: value })
    }
  }
  /** @param {string} html */
  const readMarkup = (html) => {
    /** @param {any} node */
    const visit = (node) => {
      for (const { name, value } of node.attrs ?? []) {
        if (/^(?:href|src|srcset|cite)$/.test(name)) urls.push({ where: `answer ${name}`, url: value })
      }
      if ('value' in node) texts.push(node.value)
      for (const child of node.childNodes ?? []) visit(child)
    }
    visit(parseFragment(html))
  }

  for (const [name, attributes, content] of readReferenceHead(renderHead(head), true)) {
    if (name === 'script') readJson(content, '')
    else if (name === 'title') texts.push(String(content))
    else {
      const isText = attributes.some(
        (attribute) => /^(?:name|property)=/.test(attribute) && TEXT_TAG.test(attribute),
      )
      for (const attribute of attributes) {
        const value = attribute.replace(/^(?:content|href)=/, '')
        if (value === attribute) continue
        if (isText && !attributes.includes('property=article:author')) texts.push(value)
        else if (/^(?:https?:|\/)/.test(value)) urls.push({ where: attributes.join(' '), url: value })
      }
    }
  }
  return { urls, texts, dangling: references.filter((id) => !ids.has(id)) }
}
