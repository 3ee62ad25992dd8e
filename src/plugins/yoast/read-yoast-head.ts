import type { Head } from '../../head/model/head.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import type { RestHeadResponse } from '../../wordpress/shapes/head-response.js'
import type { RestPluginFields } from '../../wordpress/shapes/plugin-fields.js'
import { headFromYoastHtml } from './head-from-html.js'
import { headFromYoastJson } from './head-from-json.js'

/**
 * Reads the head that Yoast SEO printed for a resource: from its JSON if that is complete, since it costs next to nothing to read,
 * else from its HTML. A graph that only one of the two has is taken from that one.
 */
export function readYoastHead(resource: RestPluginFields | RestHeadResponse): Head | undefined {
  const { html, json } = fieldsOf(resource)
  const fromJson = json === undefined ? {} : headFromYoastJson(json)
  if (html === '' || isComplete(fromJson, html)) return undefinedIfEmpty(fromJson)
  const fromHtml = headFromYoastHtml(html)
  return undefinedIfEmpty(fromHtml.graph === undefined ? withGraph(fromHtml, fromJson) : fromHtml)
}

function fieldsOf(
  resource: RestPluginFields | RestHeadResponse,
): Partial<RestHeadResponse> & { readonly html: string } {
  const { yoast_head: html = '', yoast_head_json: json } = resource as RestPluginFields
  // The response of get_head has the same two under other names.
  if (isHeadResponse(resource)) return resource
  return { html, ...(json !== undefined && { json }) }
}

function isHeadResponse(resource: RestPluginFields | RestHeadResponse): resource is RestHeadResponse {
  const { html, id, slug } = resource as Readonly<Record<string, unknown>>
  return typeof html === 'string' && id === undefined && slug === undefined
}

function withGraph(head: Head, { graph }: Head): Head {
  return graph === undefined ? head : { ...head, graph }
}

/**
 * Whether a head from Yoast's JSON prints as many tags as its HTML has, and has a graph if the HTML has a script. Text that
 * looks like a tag may raise the count of the HTML, and never lowers it.
 */
function isComplete(fromJson: Head, html: string): boolean {
  let tags = 0
  let scripts = 0
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
    const start = index + 1
    if (html.startsWith('meta ', start) || html.startsWith('link ', start) || html.startsWith('title', start))
      tags++
    else if (html.startsWith('script', start)) scripts++
  }
  return tags <= countTags(fromJson) && scripts <= (fromJson.graph === undefined ? 0 : 1)
}

/** Counts the tags that a head from Yoast's JSON prints, without its script. */
function countTags(head: Head): number {
  const { openGraph, article, twitter } = head
  let count = countKeys(openGraph) + countKeys(article) + countKeys(twitter)
  for (const key in head) if (!SECTIONS.includes(key)) count++
  if (openGraph?.images !== undefined) {
    count--
    for (const image of openGraph.images) count += countKeys(image)
  }
  return twitter?.labels === undefined ? count : count - 1 + 2 * twitter.labels.length
}

const SECTIONS: readonly string[] = ['openGraph', 'article', 'twitter', 'graph'] satisfies (keyof Head)[]

function countKeys(values: object | undefined): number {
  return values === undefined ? 0 : Object.keys(values).length
}
