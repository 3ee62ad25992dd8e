// @ts-check
import { mergeGraphs } from 'wp-faq-seo/jsonld'

/**
 * @typedef {import('wp-faq-seo').GraphNode} GraphNode
 *
 * @typedef {object} Contradiction Pages give a property of one node different values. The last value is printed.
 * @property {string} id
 * @property {string} property
 * @property {readonly unknown[]} values The first two.
 * @property {readonly string[]} pages Where they are.
 * @property {number} count How often the value changes from one page to the next.
 */

/**
 * Merges the nodes that have one id, as `mergeGraphs` does: the properties of all, and the last value of each. Holds one node at a time.
 *
 * @param {AsyncIterable<string>} lines Sorted lines of `id`, place, page and node, separated by tabs.
 * @returns {AsyncGenerator<{ node: GraphNode, contradictions: readonly Contradiction[] }, void>}
 */
export async function* mergeNodes(lines) {
  /** @type {ReturnType<typeof startNode> | undefined} */
  let current
  for await (const line of lines) {
    const [id = '', , page = '', json = ''] = line.split('\t')
    if (current !== undefined && id === current.key && id !== '""') current.add(json, JSON.parse(page))
    else {
      if (current !== undefined) yield current.end()
      current = startNode(id, json, JSON.parse(page))
    }
  }
  if (current !== undefined) yield current.end()
}

/** @param {string} key @param {string} first @param {string} firstPage */
function startNode(key, first, firstPage) {
  /** @type {GraphNode} */
  let node = JSON.parse(first)
  let last = first
  /** The page from which a property is. @type {Map<string, string>} */
  const origins = new Map(Object.keys(node).map((property) => [property, firstPage]))
  /** @type {Map<string, Contradiction>} */
  const found = new Map()
  return {
    key,
    /** @param {string} json @param {string} page */
    add(json, page) {
      // Nodes such as the site are the same on most pages.
      if (json === last) return
      last = json
      /** @type {GraphNode} */
      const next = JSON.parse(json)
      for (const [property, value] of Object.entries(next)) {
        const known = node[property]
        if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) {
          const { count = 0, ...contradiction } = found.get(property) ?? {
            id: JSON.parse(key),
            property,
            values: [known, value],
            pages: [origins.get(property) ?? firstPage, page],
          }
          found.set(property, { ...contradiction, count: count + 1 })
        }
        origins.set(property, page)
      }
      const [merged = next] = mergeGraphs(graphOf(node), graphOf(next))['@graph']
      node = merged
    },
    end: () => ({ node, contradictions: [...found.values()] }),
  }
}

/** @param {GraphNode} node */
function graphOf(node) {
  return { '@context': 'https://schema.org', '@graph': [node] }
}
