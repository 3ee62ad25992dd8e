import type { Head, HeadTag } from './head.js'

/** The key of every JSON-LD script. */
export const JSON_LD_KEY = 'script[type="application/ld+json"]'

/**
 * The key of a tag: a CSS selector that matches it in a document. Tags with the same key have the same meaning, so a page
 * normally has only one of them.
 */
export function tagKey(tag: HeadTag): string {
  switch (tag.tag) {
    case 'title':
      return 'title'
    case 'script':
      return JSON_LD_KEY
    case 'meta':
      return keyOfMeta(tag.attributes)
    case 'link':
      return keyOfLink(tag.attributes)
  }
}

/** The key of the graph's script in the `order` of a head. Its selector would match other JSON-LD scripts too. */
export const GRAPH_KEY = '@graph'

/** The key of a tag within its head, which distinguishes the script of the graph from other JSON-LD scripts. */
export function keyInHead(tag: HeadTag, { graph }: Head): string {
  return tag.tag === 'script' && tag.json === graph ? GRAPH_KEY : tagKey(tag)
}

/** The key of a `<meta>` with a name. */
export function metaKey(attribute: 'name' | 'property' | 'itemprop', name: string): string {
  return `meta[${attribute}="${escapeCssString(name)}"]`
}

/** The key of a `<link>` that a head has only one of, such as the canonical. */
export function relKey(rel: string): string {
  return `link[rel="${escapeCssString(rel)}"]`
}

function keyOfMeta(attributes: Readonly<Record<string, string>>): string {
  for (const attribute of ['name', 'property', 'itemprop'] as const) {
    const name = attributes[attribute]
    if (name !== undefined) return metaKey(attribute, name)
  }
  const first = Object.keys(attributes)[0]
  return first === undefined ? 'meta' : `meta[${first.replace(/[^\w-]/g, '\\$&')}]`
}

function keyOfLink(attributes: Readonly<Record<string, string>>): string {
  const { rel = '', hreflang, href } = attributes
  if (hreflang !== undefined && rel === 'alternate') return alternateKey(hreflang)
  // A page may have several feeds or icons. Their URL distinguishes them.
  const isSingle = rel === 'canonical' || rel === 'prev' || rel === 'next' || rel === 'shortlink'
  return isSingle || href === undefined ? relKey(rel) : `${relKey(rel)}[href="${escapeCssString(href)}"]`
}

/** The key of a `<link rel="alternate">` to the page in another language. */
function alternateKey(language: string): string {
  return `link[rel="alternate"][hreflang="${escapeCssString(language)}"]`
}

/** Escapes a string for a selector. https://drafts.csswg.org/cssom/#serialize-a-string */
function escapeCssString(value: string): string {
  return /["\\\u0000-\u001f\u007f]/.test(value)
    ? value.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, escapeCodePoint)
    : value
}

function escapeCodePoint(character: string): string {
  return `\\${character.charCodeAt(0).toString(16)} `
}
