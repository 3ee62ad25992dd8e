import { replaceUrls } from '../../content/urls/replace-urls.js'
import { compileUrlMap, type MapUrl } from '../../site/url-map/map-url.js'
import type { UrlMap } from '../../site/url-map/url-map.js'
import { editUrls, type UrlEditor } from './edit-urls.js'
import type { Graph } from './node.js'

/**
 * Maps every URL and `@id` of a graph from the CMS to the front end, including links in answers.
 *
 * References still point to their nodes, since equal URLs stay equal. Text is not changed, even if it contains a URL. Unchanged
 * values are kept by reference.
 *
 * @throws ConfigError if the map is invalid.
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 * @example
 * ```ts
 * import { rewriteGraph } from 'wp-faq-seo/jsonld'
 *
 * const graph = {
 *   '@context': 'https://schema.org',
 *   '@graph': [{ '@type': 'WebSite', '@id': 'https://cms.example.com/#website', name: 'cms.example.com' }],
 * }
 * const map = { from: 'https://cms.example.com/', to: 'https://www.example.com/' }
 * rewriteGraph(graph, map)['@graph'] // [{ '@type': 'WebSite', '@id': 'https://www.example.com/#website', name: 'cms.example.com' }]
 * ```
 */
export function rewriteGraph(graph: Graph, map: UrlMap | readonly UrlMap[]): Graph {
  return editUrls(graph, urlMapper(compileUrlMap(map)))
}

/** Creates a {@link UrlEditor} that maps URLs. */
export function urlMapper(mapUrl: MapUrl): UrlEditor {
  return { url: mapUrl, markup: (html) => replaceUrls(html, mapUrl) }
}
