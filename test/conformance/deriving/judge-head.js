// @ts-check
/**
 * Compares a derived head with the head that Yoast printed for the same post, as data: tags by key, the graph by node and
 * property, so that neither order nor spelling counts. Data that REST does not contain is not counted, and data that
 * Yoast does not print must be in `ADDITIONS`.
 */
import { isDeepStrictEqual } from 'node:util'
import { parseFragment, serialize } from 'parse5'
import { fold } from '../questions/shown-text.js'
import { readReferenceHead } from '../recorded/reference-head.js'

/** Data that a derived head may have and Yoast's does not, with the reason. If Yoast has it, the values must match. */
export const ADDITIONS = {
  tags: {
    description: 'search engines and answer engines show it; written from the content if no template is set',
    'article:published_time': 'Yoast prints it for posts only; a page of answers has a date too',
    'og:image:alt': 'describes the image for people who cannot see it',
    'twitter:image:alt': 'the same on X',
  },
  facts: {
    'WebPage.@type': 'includes FAQPage if the page has questions and answers',
    'WebPage.mainEntity': 'its questions',
    'WebPage.description': 'the description that the tag has',
    Question: 'Yoast finds those of its own block only',
  },
}

/** Facts that no REST response contains; a node type without property means all of its facts. */
export const NOT_COUNTED = ['Article.wordCount', 'Article.commentCount', 'HowTo']

/**
 * @typedef {object} Miss
 * @property {'tag' | 'fact'} what
 * @property {'missing' | 'differs' | 'extra'} how
 * @property {string} key Tag key, or node type and property.
 * @property {unknown} [expected]
 * @property {unknown} [actual]
 */

/**
 * @typedef {object} Verdict
 * @property {number} tags Number of matching tags.
 * @property {number} facts Number of matching facts.
 * @property {readonly Miss[]} misses
 */

/** @typedef {{ tags: Map<string, unknown>, nodes: Map<string, any> }} HeadData */

/**
 * @param {string} yoastHead The head that Yoast printed.
 * @param {string} derived The head that the library prints.
 * @param {{ type: string, featured_media?: number }} post
 * @returns {Verdict}
 */
export function judgeHead(yoastHead, derived, post) {
  const expected = readHead(readReferenceHead(yoastHead), post)
  const actual = readHead(readReferenceHead(derived, true), post)
  const tags = compareMaps(expected.tags, actual.tags, {
    what: 'tag',
    key: (key) => key,
    isAddition: isAddedTag,
  })
  const facts = compareMaps(listFacts(expected.nodes, post), listFacts(actual.nodes, post), {
    what: 'fact',
    key: (key) => key.slice(key.lastIndexOf(' ') + 1),
    isAddition: isAddedFact,
    isSame: isSameFact,
  })
  return { tags: tags.right, facts: facts.right, misses: [...tags.misses, ...facts.misses] }
}

/**
 * @param {ReadonlyMap<string, unknown>} expected
 * @param {ReadonlyMap<string, unknown>} actual
 * @param {object} how
 * @param {Miss['what']} how.what
 * @param {(key: string) => string} how.key The part of a key that misses of one cause share.
 * @param {(key: string) => boolean} how.isAddition
 * @param {(expected: unknown, actual: unknown, key: string) => boolean} [how.isSame]
 * @returns {{ right: number, misses: Miss[] }}
 */
function compareMaps(expected, actual, { what, key: toKey, isAddition, isSame = isDeepStrictEqual }) {
  let right = 0
  /** @type {Miss[]} */
  const misses = []
  for (const [key, value] of expected) {
    if (!actual.has(key)) misses.push({ what, how: 'missing', key: toKey(key), expected: value })
    else if (isSame(value, actual.get(key), toKey(key))) right++
    else misses.push({ what, how: 'differs', key: toKey(key), expected: value, actual: actual.get(key) })
  }
  for (const [key, value] of actual) {
    if (!expected.has(key) && !isAddition(toKey(key))) {
      misses.push({ what, how: 'extra', key: toKey(key), actual: value })
    }
  }
  return { right, misses }
}

/** @param {string} key */
function isAddedTag(key) {
  return Object.hasOwn(ADDITIONS.tags, key)
}

/** @param {string} key */
function isAddedFact(key) {
  return Object.hasOwn(ADDITIONS.facts, key) || Object.hasOwn(ADDITIONS.facts, key.slice(0, key.indexOf('.')))
}

/**
 * @param {any} expected
 * @param {any} actual
 * @param {string} key
 */
function isSameFact(expected, actual, key) {
  if (isDeepStrictEqual(expected, actual)) return true
  if (key === 'WebPage.@type') {
    return isDeepStrictEqual([...new Set([expected, 'FAQPage'].flat())], [actual].flat())
  }
  // There may be more questions than in Yoast's block, but in its order.
  if (key === 'WebPage.mainEntity' && Array.isArray(expected) && Array.isArray(actual)) {
    const ids = expected.map((item) => item['@id'])
    return isDeepStrictEqual(
      actual.map((item) => item['@id']).filter((id) => ids.includes(id)),
      ids,
    )
  }
  // Yoast prints questions and answers as typed, the library prints their visible text.
  if (key === 'Question.name') return fold(expected) === fold(actual)
  if (key === 'Question.acceptedAnswer') {
    const [{ text: said, ...rest }, { text: read, ...others }] = [expected, actual]
    return fold(said) === fold(read) && isDeepStrictEqual(rest, others)
  }
  return false
}

/**
 * @param {ReturnType<typeof readReferenceHead>} elements
 * @param {{ type: string }} post
 * @returns {HeadData}
 */
function readHead(elements, post) {
  /** @type {Map<string, unknown>} */
  const tags = new Map()
  /** @type {Map<string, unknown>} */
  const labels = new Map()
  /** @type {any} */
  let graph
  for (const [element, attributes, content] of elements) {
    const get = (/** @type {string} */ attribute) =>
      attributes.find((one) => one.startsWith(`${attribute}=`))?.slice(attribute.length + 1)
    if (
      element === 'script' &&
      graph === undefined &&
      Array.isArray(/** @type {any} */ (content)?.['@graph'])
    ) {
      graph = content
      continue
    }
    const key = get('property') ?? get('name') ?? get('rel') ?? element
    const value = get('content') ?? get('href') ?? content
    const isLabel = /^twitter:(?:label|data)\d+$/.test(key)
    const target = isLabel ? labels : tags
    // Repeated tags are numbered.
    let name = key
    for (let count = 2; target.has(name); count++) name = `${key} ${count}`
    target.set(name, value)
  }
  // A blog post has its author first. The rest is the reading time, which the browser of the editor computed.
  if (post.type === 'post' && labels.has('twitter:label1')) {
    tags.set(`label ${labels.get('twitter:label1')}`, labels.get('twitter:data1'))
  }
  return { tags, nodes: readNodes(graph?.['@graph'] ?? []) }
}

/**
 * Indexes nodes by id. The id of a person is a salted hash, so its name replaces it.
 *
 * @param {any[]} graph
 * @returns {Map<string, any>}
 */
function readNodes(graph) {
  const names = new Map(graph.map((node) => [node['@id'], node.name]))
  const named = JSON.parse(JSON.stringify(graph), (key, value) =>
    key === '@id' && typeof value === 'string'
      ? value.replace(
          /(#\/schema\/person\/)(?!image\/)[^/]+$/,
          (_, prefix) => `${prefix}${names.get(value) ?? '?'}`,
        )
      : value,
  )
  /** @type {Map<string, any>} */
  const nodes = new Map()
  for (const node of named) {
    const id = (node['@id'] ?? typeOf(node)).replaceAll(' ', '%20')
    let name = id
    for (let count = 2; nodes.has(name); count++) name = `${id}!${count}`
    nodes.set(name, node)
  }
  return nodes
}

/**
 * Lists each property of each node as `id Type.property`.
 *
 * @param {ReadonlyMap<string, any>} nodes
 * @param {{ featured_media?: number }} post
 * @returns {Map<string, unknown>}
 */
function listFacts(nodes, post) {
  const isFeatured = (post.featured_media ?? 0) > 0
  /** @type {Map<string, unknown>} */
  const facts = new Map()
  for (const [id, node] of nodes) {
    const type = typeOf(node)
    for (const [property, value] of Object.entries(node)) {
      // Only the featured image is embedded, so only its caption is available.
      const isCaption = property === 'caption' && id.endsWith('#primaryimage') && !isFeatured
      // Yoast prints an empty description for a site without a tagline.
      if (type === 'WebSite' && property === 'description' && value === '') continue
      if (isCaption || NOT_COUNTED.includes(type) || NOT_COUNTED.includes(`${type}.${property}`)) continue
      facts.set(`${id} ${type}.${property}`, property === 'acceptedAnswer' ? asHtml(value) : value)
    }
  }
  return facts
}

/** The main type of a node that may have several. @param {any} node @returns {string} */
function typeOf(node) {
  const types = [node['@type']].flat()
  return String(
    types.find((type) => type === 'WebPage' || type === 'Article' || type === 'Person') ?? types[0],
  )
}

/** An answer with its text as a browser serializes it, so that `<br/>` equals `<br>` and references are decoded. @param {any} answer */
function asHtml(answer) {
  return typeof answer?.text === 'string'
    ? { ...answer, text: serialize(parseFragment(answer.text)) }
    : answer
}
