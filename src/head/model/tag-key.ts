import type { Head, HeadTag } from './head.js'

/** The key of every JSON-LD script. */
export const JSON_LD_KEY = 'script[type="application/ld+json"]'

/**
 * The key of a tag: a CSS selector that finds it in a document. Tags with the same key say the same thing, so a
 * page normally has one of them.
 */
export function tagKey(tag: HeadTag): string {
  switch (tag.tag) {
    case 'title':
      return 'title'
    case 'script':
      return JSON_LD_KEY
    case 'meta':
      return metaKey(tag.attributes)
    case 'link':
      return linkKey(tag.attributes)
  }
}

/** What stands in a head's `order` for the script of its graph: further scripts have the same selector. */
export const GRAPH_KEY = '@graph'

/** The key of a tag within its head, where the graph's script is told from further ones. */
export function keyInHead(tag: HeadTag, { graph }: Head): string {
  return tag.tag === 'script' && tag.json === graph ? GRAPH_KEY : tagKey(tag)
}

/** The key of a `<meta>` that is named by one attribute. */
export function namedMetaKey(attribute: 'name' | 'property' | 'itemprop', name: string): string {
  return `meta[${attribute}="${escapeCssString(name)}"]`
}

/** The key of a `<link>` whose `rel` alone says what it is. */
export function relKey(rel: string): string {
  return `link[rel="${escapeCssString(rel)}"]`
}

/** The key of a `<link rel="alternate">` to the page in another language. */
export function alternateKey(language: string): string {
  return `link[rel="alternate"][hreflang="${escapeCssString(language)}"]`
}

function metaKey(attributes: Readonly<Record<string, string>>): string {
  for (const attribute of ['name', 'property', 'itemprop'] as const) {
    const name = attributes[attribute]
    if (name !== undefined) return namedMetaKey(attribute, name)
  }
  const first = Object.keys(attributes)[0]
  return first === undefined ? 'meta' : `meta[${first.replace(/[^\w-]/g, '\\$&')}]`
}

function linkKey(attributes: Readonly<Record<string, string>>): string {
  const { rel = '', hreflang, href } = attributes
  if (hreflang !== undefined && rel === 'alternate') return alternateKey(hreflang)
  // Feeds, icons and the like come in numbers: what tells them apart is where they lead.
  const isSingle = rel === 'canonical' || rel === 'prev' || rel === 'next' || rel === 'shortlink'
  return isSingle || href === undefined ? relKey(rel) : `${relKey(rel)}[href="${escapeCssString(href)}"]`
}

/** https://drafts.csswg.org/cssom/#serialize-a-string */
function escapeCssString(value: string): string {
  return /["\\\u0000-\u001f\u007f]/.test(value)
    ? value.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, escapeCodePoint)
    : value
}

function escapeCodePoint(character: string): string {
  return `\\${character.charCodeAt(0).toString(16)} `
}
