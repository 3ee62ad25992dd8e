// @ts-check
/** Edits of a head that mutations are made of. Each returns `false` if it does not apply. */
import { change, findJsonLd, linkOf, metaOf, nodeOf, pageNodeOf, printTag, written } from './mutate-head.js'

/** @typedef {import('./mutate-head.js').Draft} Draft */
/** @typedef {import('./mutate-head.js').Tag} Tag */

/** Adds HTML at the end. @param {string | ((draft: Draft) => string)} source */
export function add(source) {
  return (/** @type {Draft} */ draft) => {
    draft.tags.push(written(typeof source === 'string' ? source : source(draft)))
  }
}

/** @param {(text: string) => string} edit */
export function title(edit) {
  return (/** @type {Draft} */ { tags }) => {
    const tag = tags.find(({ name }) => name === 'title')
    if (tag === undefined) return false
    change(tag, { text: edit(tag.text) })
    return true
  }
}

/** @param {string} key @param {(content: string, draft: Draft) => string} edit */
export function meta(key, edit) {
  return (/** @type {Draft} */ draft) => {
    const tag = metaOf(draft, key)
    if (tag === undefined) return false
    change(tag, { attributes: { ...tag.attributes, content: edit(tag.attributes.content ?? '', draft) } })
    return true
  }
}

/** Sets the content of a tag, or adds the tag. @param {string} key @param {string} content */
export function put(key, content) {
  return (/** @type {Draft} */ draft) => {
    const attribute = /^(?:og|article):/.test(key) ? 'property' : 'name'
    const tag = { name: 'meta', attributes: { [attribute]: key, content }, text: '' }
    draft.tags = draft.tags.filter((other) => other !== metaOf(draft, key))
    draft.tags.push(tag)
  }
}

/** Removes all tags with these names. @param {RegExp} keys @param {(draft: Draft) => boolean} [applies] */
export function drop(keys, applies = () => true) {
  return (/** @type {Draft} */ draft) => {
    const kept = draft.tags.filter(
      ({ attributes }) => !keys.test(attributes.name ?? attributes.property ?? attributes.rel ?? ''),
    )
    if (kept.length === draft.tags.length || !applies(draft)) return false
    draft.tags = kept
    return true
  }
}

/** Adds a changed copy of a tag. @param {(draft: Draft) => Tag | undefined} find @param {(source: string) => string} [edit] */
export function repeat(find, edit = (source) => source) {
  return (/** @type {Draft} */ draft) => {
    const tag = find(draft)
    if (tag === undefined) return false
    draft.tags.push(written(edit(printTag(tag))))
    return true
  }
}

/** @param {(href: string) => string} edit @param {(draft: Draft) => boolean} [applies] */
export function canonical(edit, applies = () => true) {
  return (/** @type {Draft} */ draft) => {
    const tag = linkOf(draft, 'canonical')
    if (tag === undefined || !applies(draft)) return false
    change(tag, { attributes: { ...tag.attributes, href: edit(tag.attributes.href ?? '') } })
    return true
  }
}

/** @param {string} key @param {'name' | 'property'} attribute */
export function misname(key, attribute) {
  return (/** @type {Draft} */ draft) => {
    const tag = metaOf(draft, key)
    if (tag === undefined) return false
    change(tag, { attributes: { [attribute]: key, content: tag.attributes.content ?? '' } })
    return true
  }
}

/**
 * Replaces properties of the first node of a type. `undefined` removes a property.
 *
 * @param {string} type
 * @param {(node: any, draft: Draft) => object | false} edit
 */
export function node(type, edit) {
  return (/** @type {Draft} */ draft) => patch(nodeOf(draft, type), edit, draft)
}

/** Replaces properties of the node of the page. @param {(node: any, draft: Draft) => object | false} edit */
export function pageNode(edit) {
  return (/** @type {Draft} */ draft) => patch(pageNodeOf(draft), edit, draft)
}

/** @param {any} found @param {(node: any, draft: Draft) => object | false} edit @param {Draft} draft */
function patch(found, edit, draft) {
  const properties = found !== undefined && edit(found, draft)
  if (properties === false) return false
  Object.assign(found, properties)
  return true
}

/** @param {(items: readonly any[]) => readonly any[]} edit */
export function breadcrumbs(edit) {
  return node('BreadcrumbList', ({ itemListElement: list }) =>
    list?.length > 1 ? { itemListElement: edit(list) } : false,
  )
}

/** Replaces properties of one breadcrumb. @param {number} index @param {object} properties */
export function breadcrumb(index, properties) {
  return breadcrumbs((list) => list.with(index, { ...list.at(index), ...properties }))
}

/** @param {(html: string, question: any) => string} edit */
export function answer(edit) {
  return node('Question', (question) => {
    const { acceptedAnswer: answer } = question
    return typeof answer?.text === 'string'
      ? { acceptedAnswer: { ...answer, text: edit(answer.text, question) } }
      : false
  })
}

/** @param {(text: string) => string} edit */
export function rawJson(edit) {
  return (/** @type {Draft} */ draft) => {
    const tag = findJsonLd(draft.tags)
    if (tag === undefined) return false
    draft.json = undefined
    change(tag, { text: edit(tag.text) })
    return true
  }
}

/** Adds nodes to the graph. @param {(draft: Draft) => any} make */
export function addNode(make) {
  return (/** @type {Draft} */ draft) => {
    if (!Array.isArray(draft.json?.['@graph'])) return false
    draft.json['@graph'].push(make(draft))
    return true
  }
}

/** Replaces the hreflang links. @param {(url: string) => readonly (readonly [code: string, href: string])[]} list */
export function hreflang(list) {
  return (/** @type {Draft} */ { tags, url }) => {
    if (url === '') return false
    for (const [code, href] of list(url))
      tags.push({ name: 'link', attributes: { rel: 'alternate', hreflang: code, href }, text: '' })
    return true
  }
}

/** @param {string} url @param {string} host */
export function onHost(url, host) {
  const moved = new URL(url)
  moved.host = host
  return moved.href
}

/** A URL in a form that browsers do not write. @param {string} url */
export const toPath = (url) => new URL(url).pathname
/** @param {string} url */
export const toHttp = (url) => url.replace(/^https:/, 'http:')
/** @param {Draft} draft */
export const isOnHttps = ({ url }) => url.startsWith('https:')
/** @param {Draft} draft */
export const titleTag = ({ tags }) => tags.find(({ name }) => name === 'title')
export const LONG = 'This goes on and on, and says the same in other words again and again. '.repeat(5).trim()

/** An image with its properties, for heads without one. @param {string} url */
export const image = (url) =>
  `<meta property="og:image" content="${url}"><meta property="og:image:width" content="1200">` +
  '<meta property="og:image:height" content="630">'
/** @param {(draft: Draft) => boolean | void} mutate @returns {(draft: Draft) => boolean | void} */
export const withoutImage = (mutate) => (draft) => {
  drop(/^(?:og|twitter):image/)(draft)
  return mutate(draft)
}
export const LARGE = 'summary_large_image'
