import type { Head } from '../../head/head.js'
import type { RestPost } from '../../wordpress/rest-post.js'
import { headFromYoastHtml } from './head-from-html.js'
import { headFromYoastJson } from './head-from-json.js'

/**
 * What Yoast SEO says of a post: from its JSON where that says as much as its HTML, since JSON costs next to
 * nothing to read; else from the HTML. A graph that only one of the two has is taken from that one.
 */
export function readYoastHead(post: RestPost): Head | undefined {
  const { yoast_head: html, yoast_head_json: json } = post
  if (html === undefined || html === '') return json === undefined ? undefined : headFromYoastJson(json)
  if (json === undefined) return headFromYoastHtml(html)
  const fromJson = headFromYoastJson(json)
  const hasGraph = fromJson.graph !== undefined
  if (countTags(fromJson) >= countElements(html)) {
    return hasGraph || !html.includes('<script') ? fromJson : withGraph(fromJson, headFromYoastHtml(html))
  }
  const fromHtml = headFromYoastHtml(html)
  return fromHtml.graph === undefined ? withGraph(fromHtml, fromJson) : fromHtml
}

function withGraph(head: Head, { graph }: Head): Head {
  return graph === undefined ? head : { ...head, graph }
}

/** How many tags a head from Yoast's JSON prints, its script not counted. */
function countTags(head: Head): number {
  const { openGraph, article, twitter, graph, ...own } = head
  let count = countKeys(own) + countKeys(openGraph) + countKeys(article) + countKeys(twitter)
  if (openGraph?.images !== undefined) {
    count--
    for (const image of openGraph.images) count += countKeys(image)
  }
  return twitter?.labels === undefined ? count : count - 1 + 2 * twitter.labels.length
}

function countKeys(values: object | undefined): number {
  return values === undefined ? 0 : Object.keys(values).length
}

/** The tags in Yoast's HTML, scripts not counted; text that looks like a tag may make it more, never fewer. */
function countElements(html: string): number {
  let count = 0
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', place + 1)) {
    if (
      html.startsWith('meta ', place + 1) ||
      html.startsWith('link ', place + 1) ||
      html.startsWith('title', place + 1)
    ) {
      count++
    }
  }
  return count
}
