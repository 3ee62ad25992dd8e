// @ts-check
/** Compares a sitemap with the pages that a host serves. */
import { parse } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */

/** A declaration, an end tag, a start tag or text, as far as a sitemap needs them. */
const TOKEN =
  /<\?xml (?<declaration>[^<>?]*)\?>|<\/(?<end>[\w:]+)\s*>|<(?<start>[\w:]+)(?<attributes>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y

const REFERENCES = /** @type {Readonly<Record<string, string>>} */ ({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
})

/**
 * Lists the faults of a sitemap: it must be well-formed XML and have exactly the URLs of the pages that may be indexed, each once.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @param {string} xml
 * @param {readonly string[]} documents The served pages, as HTML.
 * @returns {string[]}
 */
export function findSitemapFaults(xml, documents) {
  const { urls, faults } = readSitemap(xml)
  if (faults.length > 0) return faults.map((fault) => `sitemap: ${fault}`)
  const expected = new Set(documents.flatMap(findIndexedUrl))
  const found = new Set(urls)
  return [
    ...(expected.size === 0 ? ['sitemap: no page may be indexed'] : []),
    ...(found.size < urls.length ? ['sitemap: a URL is listed twice'] : []),
    ...[...expected].filter((url) => !found.has(url)).map((url) => `sitemap: ${url} is missing`),
    ...[...found].filter((url) => !expected.has(url)).map((url) => `sitemap: unexpected: ${url}`),
  ]
}

/**
 * Reads a sitemap strictly.
 *
 * @see https://www.w3.org/TR/xml/
 * @param {string} xml
 * @returns {{ urls: string[], faults: string[] }}
 */
function readSitemap(xml) {
  /** @type {Record<'open' | 'urls' | 'faults', string[]>} */
  const { open, urls, faults } = { open: [], urls: [], faults: [] }
  const prefixes = new Set(['xmlns', 'xml'])
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const start = TOKEN.lastIndex
    const groups = TOKEN.exec(xml)?.groups
    if (groups === undefined) {
      return { urls, faults: [`this is not XML: ${JSON.stringify(xml.slice(start, start + 80))}`] }
    }
    const values = groups.text ?? groups.attributes ?? ''
    if (decode(values) === undefined) faults.push(`"&" is not escaped in ${values.trim()}`)
    if (groups.start !== undefined) {
      for (const [, prefix = ''] of values.matchAll(/xmlns:(\w+)=/g)) prefixes.add(prefix)
      for (const [, prefix = ''] of `${groups.start}${values}`.matchAll(/(?:^|\s)(\w+):/g)) {
        if (!prefixes.has(prefix)) faults.push(`the prefix "${prefix}" is not declared`)
      }
      if (groups.empty === '') open.push(groups.start)
    } else if (groups.end !== undefined && open.pop() !== groups.end) {
      faults.push(`</${groups.end}> ends another element`)
    } else if (open.join(' ') === 'urlset url loc' && groups.text !== undefined) {
      urls.push(decode(values) ?? '')
    } else if (groups.text?.trim() && open.length === 0) {
      faults.push('there is text outside of the root element')
    }
  }
  return { urls, faults: open.length === 0 ? faults : [...faults, `<${open.join('><')}> does not end`] }
}

/** Decodes text, or returns `undefined` if it has an unescaped `&`. @param {string} text */
function decode(text) {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) return undefined
  return text.replace(/&(\w+);/g, (_, name) => REFERENCES[name] ?? '')
}

/**
 * The URL under which search engines may index a page: none if it is hidden, or if its canonical names another page than its `og:url`
 * or the id of its node in the graph: page 2 of a list, and a page for which an editor typed another canonical.
 *
 * @param {string} html
 */
function findIndexedUrl(html) {
  /** @type {string[]} */
  const robots = []
  /** @type {string[]} */
  const ids = []
  let [canonical, shared] = ['', '']
  const visit = (/** @type {ChildNode} */ node) => {
    if (!('tagName' in node)) return
    const {
      name,
      property,
      content = '',
      rel,
      href = '',
      type,
    } = Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value]))
    if (node.tagName === 'meta' && name === 'robots') robots.push(content)
    if (node.tagName === 'meta' && property === 'og:url') shared ||= content
    if (node.tagName === 'link' && rel === 'canonical') canonical ||= href
    if (node.tagName === 'script' && type === 'application/ld+json') ids.push(...findPageIds(node))
    node.childNodes.forEach(visit)
  }
  parse(html).childNodes.forEach(visit)
  const url = canonical || shared
  const others = shared === '' ? ids : [shared, ...ids]
  const isElsewhere = others.some((other) => toComparable(url) !== toComparable(other))
  return url === '' || isElsewhere || robots.join().includes('noindex') ? [] : [url]
}

/** The ids of pages in JSON-LD, as far as they are URLs: of nodes that are part of the website. @param {ChildNode} script */
function findPageIds(script) {
  const text =
    'childNodes' in script ? script.childNodes.map((one) => ('value' in one ? one.value : '')).join('') : ''
  /** @type {{ '@id'?: string, isPartOf?: { '@id'?: string } }[]} */
  const nodes = JSON.parse(text)['@graph'] ?? []
  const pages = nodes.filter(({ isPartOf }) => isPartOf?.['@id']?.endsWith('#website'))
  return pages.flatMap(({ '@id': id = '' }) => (/^https?:[^#]*$/.test(id) ? [id] : []))
}

/** A form that all spellings of a URL have in common: percent-encoded, without a slash at the end. @param {string} url */
function toComparable(url) {
  return new URL(url).href.replace(/\/$/, '').toLowerCase()
}
