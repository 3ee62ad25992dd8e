// @ts-check
import { composeHead, parsePost } from 'wp-faq-seo'
import { toSitemapEntries } from 'wp-faq-seo/head'

/**
 * The nodes of a page, each a document of its own; `undefined` if the page may not be indexed, or is not the canonical one.
 *
 * @param {string} json A post.
 * @param {import('wp-faq-seo').ComposeOptions} options
 * @returns {{ url: string, nodes: import('wp-faq-seo').GraphNode[] } | undefined}
 * @throws RestParseError
 */
export function nodesOfPage(json, options) {
  const post = parsePost(json)
  const head = composeHead(post, options)
  const [entry] = toSitemapEntries([{ head, page: { status: post.status } }])
  if (entry === undefined) return undefined
  const { url } = entry
  const { '@context': context = 'https://schema.org', '@graph': nodes = [] } = head.graph ?? {}
  return {
    url,
    nodes: nodes.map((node) => ({ '@context': context, ...withGlobalIds(node, url) })),
  }
}

/**
 * Makes ids that are valid only within their page valid everywhere: relative URLs, and blank nodes (`_:b0`), which are other nodes on
 * every page.
 *
 * @see https://www.w3.org/TR/json-ld11/#identifying-blank-nodes
 * @param {import('wp-faq-seo').GraphNode} node
 * @param {string} url
 * @returns {import('wp-faq-seo').GraphNode}
 */
function withGlobalIds(node, url) {
  return JSON.parse(JSON.stringify(node), (key, value) => {
    if (key !== '@id' || typeof value !== 'string') return value
    if (value.startsWith('_:')) return `${url}#blank-${value.slice(2)}`
    return URL.canParse(value) || !URL.canParse(value, url) ? value : new URL(value, url).href
  })
}
