// @ts-check
/**
 * Checks that a head's addresses arrive at the front end: reads both heads with parse5, and tells by rules of its own
 * what should have become of each address.
 */
import { isDeepStrictEqual } from 'node:util'
import { parseFragment } from 'parse5'
import { composeHead, parsePost, renderHead, rewriteUrls } from 'wp-faq-seo'
import { readReferenceHead } from '../recorded/reference-head.js'

const FRONT_END = 'https://front-end.example/help'
/** What a front end does not have, and media. */
const KEPT = /^\/(?:wp-content|wp-includes|wp-admin|wp-json)(?:\/|$)|^\/wp-login\.php/

/** Properties of the graph whose value is text, as the pages of schema.org have it. */
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
 * @param {string} text The response.
 * @param {any} json The same, parsed.
 * @returns {string | undefined} What is wrong, in words.
 */
export function checkRewriting(text, json) {
  const home = homeOf(json)
  if (home === undefined) return 'no WebSite in the graph that would tell the home address'
  const urls = { from: `${home}/`, to: `${FRONT_END}/`, trailingSlash: /** @type {const} */ ('never') }
  const post = parsePost(text)
  const head = composeHead(post)
  const composed = composeHead(post, { urls })
  const rewritten = rewriteUrls(head, urls)
  if (!isDeepStrictEqual(composed, rewritten)) return 'composeHead and rewriteUrls differ'
  if (!isDeepStrictEqual(rewriteUrls(rewritten, urls), rewritten)) return 'rewriting twice changes something'

  const before = readAddresses(head)
  const after = readAddresses(rewritten)
  if (before.addresses.length !== after.addresses.length) return 'addresses came or went'
  for (const [index, { place, url }] of before.addresses.entries()) {
    const expected = expect(url, home)
    const actual = after.addresses[index]?.url
    if (actual !== expected) return `${place} ${url}\n  expected ${expected}\n  actual   ${actual}`
  }
  const dangling = before.dangling.map((id) => expect(id, home))
  if (!isDeepStrictEqual(after.dangling, dangling)) return `dangling: ${after.dangling.join(', ')}`
  if (!isDeepStrictEqual(before.texts, after.texts)) return 'a text changed'
  return undefined
}

/** The site's home address without a final slash, as its graph names it. @param {any} json */
function homeOf(json) {
  return /"@id":"([^"]*)\/#website"/.exec(json.yoast_head.replaceAll('\\/', '/'))?.[1]
}

/** @param {string} url @param {string} home */
function expect(url, home) {
  const rest = url.slice(home.length)
  if (!url.startsWith(home) || !/^(?:[/?#]|$)/.test(rest) || KEPT.test(rest)) return url
  const isSpared = /[?#]|\.\w+$/.test(rest)
  return FRONT_END + (isSpared ? rest : rest.replace(/\/$/, ''))
}

/** @param {import('wp-faq-seo').Head} head */
function readAddresses(head) {
  /** @type {{ place: string, url: string }[]} */
  const addresses = []
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
      else if (/^https?:/.test(value)) addresses.push({ place: key, url: value })
    }
  }
  /** @param {string} html */
  const readMarkup = (html) => {
    /** @param {any} node */
    const visit = (node) => {
      for (const { name, value } of node.attrs ?? []) {
        if (/^(?:href|src|srcset|cite)$/.test(name)) addresses.push({ place: `answer ${name}`, url: value })
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
        else if (/^(?:https?:|\/)/.test(value)) addresses.push({ place: attributes.join(' '), url: value })
      }
    }
  }
  return { addresses, texts, dangling: references.filter((id) => !ids.has(id)) }
}
