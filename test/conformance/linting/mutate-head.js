// @ts-check
/** Puts a fault into a head. The faults are in mutations.js. */
import { parseFragment } from 'parse5'

/** @typedef {import('wp-faq-seo/lint').RuleId} RuleId */
/** @typedef {import('wp-faq-seo/lint').LintInput} LintInput */

/**
 * @typedef {object} Tag An element of a head.
 * @property {string} name
 * @property {Record<string, string>} attributes
 * @property {string} text The text of a title or script, decoded like in a browser.
 * @property {string} [source] The element as written. Removed when the element is changed.
 */

/**
 * @typedef {object} Draft A head that is being changed.
 * @property {Tag[]} tags
 * @property {any} json Its first JSON-LD document. `undefined` if there is none.
 * @property {any[]} nodes All nodes of the document, nested ones included.
 * @property {string} url Its canonical URL. `''` if there is none.
 */

/**
 * @typedef {object} Mutation
 * @property {string} name
 * @property {readonly RuleId[]} expects
 * @property {(draft: Draft) => boolean | void} mutate Returns `false` if the fault does not apply to the head.
 * @property {(url: string) => Partial<LintInput>} [input] Other inputs that the rule needs, by the URL of the page.
 */

/**
 * Puts a fault into a head. `undefined` if the fault does not apply.
 *
 * @param {string} html
 * @param {Mutation} mutation
 */
export function mutateHead(html, { mutate }) {
  const draft = copyDraft(html)
  if (mutate(draft) === false) return undefined
  const script = findJsonLd(draft.tags)
  if (script !== undefined && draft.json !== undefined) {
    const text = JSON.stringify(draft.json).replaceAll('<', '\\u003C')
    if (text !== script.text) change(script, { text })
  }
  const mutated = draft.tags.map(printTag).join('\n')
  return mutated === html ? undefined : mutated
}

/** The canonical URL of a head. `''` if there is none. @param {string} html */
export function canonicalOf(html) {
  return copyDraft(html).url
}

/** Parsed heads: each head gets many faults. @type {Map<string, Draft>} */
const drafts = new Map()

/** @param {string} html @returns {Draft} */
function copyDraft(html) {
  const draft = drafts.get(html) ?? readDraft(html)
  drafts.set(html, draft)
  const json = structuredClone(draft.json)
  return { tags: structuredClone(draft.tags), json, nodes: listNodes(json), url: draft.url }
}

/** @param {string} html @returns {Draft} */
function readDraft(html) {
  const tags = parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
    return [
      {
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
        source: html.slice(startOffset, endOffset),
      },
    ]
  })
  const script = findJsonLd(tags)
  const json = script && JSON.parse(script.text)
  return { tags, json, nodes: listNodes(json), url: linkOf({ tags }, 'canonical')?.attributes.href ?? '' }
}

/** @param {Tag} tag */
export function printTag({ name, attributes, text, source }) {
  if (source !== undefined) return source
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const start = `<${name}${written.join('')}>`
  if (name === 'script') return `${start}${text}</script>`
  return name === 'title' ? `${start}${escapeHtml(text)}</title>` : start
}

/** @param {string} text */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** @param {any} value @returns {any[]} */
function listNodes(value) {
  if (Array.isArray(value)) return value.flatMap(listNodes)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(listNodes)
  return value['@type'] === undefined ? inner : [value, ...inner]
}

/** @param {readonly Tag[]} tags */
export function findJsonLd(tags) {
  return tags.find(({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json')
}

/** @param {Pick<Draft, 'tags'>} draft @param {string} key `name` or `property`. */
export function metaOf({ tags }, key) {
  return tags.find(
    ({ name, attributes }) => name === 'meta' && (attributes.name === key || attributes.property === key),
  )
}

/** @param {Pick<Draft, 'tags'>} draft @param {string} rel */
export function linkOf({ tags }, rel) {
  return tags.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)
}

/** @param {Draft} draft @param {string} type */
export function nodeOf({ nodes }, type) {
  return nodes.find((node) => [node['@type']].flat().includes(type))
}

/** The node of the page, of any type. @param {Draft} draft */
export function pageNodeOf({ nodes, url }) {
  return nodes.find((node) => url !== '' && node.url === url && node.isPartOf?.['@id']?.endsWith('#website'))
}

/** Whether the head allows indexing. @param {Draft} draft */
export function isIndexed(draft) {
  return !/noindex|none/.test(metaOf(draft, 'robots')?.attributes.content ?? '')
}

/** @param {Tag} tag @param {Partial<Tag>} changes */
export function change(tag, changes) {
  Object.assign(tag, changes)
  delete tag.source
}

/** Replaces a tag by other tags. @param {Draft} draft @param {Tag | undefined} tag @param {...Tag} others */
export function replace({ tags }, tag, ...others) {
  if (tag === undefined) return false
  tags.splice(tags.indexOf(tag), 1, ...others)
  return true
}

/** @param {string} source @returns {Tag} */
export function written(source) {
  return { name: '', attributes: {}, text: '', source }
}
