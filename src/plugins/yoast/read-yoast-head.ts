import type { Head } from '../../head/model/head.js'
import type { RestPost } from '../../wordpress/shapes/post.js'
import { headFromYoastHtml } from './head-from-html.js'
import { headFromYoastJson } from './head-from-json.js'

/**
 * What Yoast SEO says of a post: from its JSON where that says as much as its HTML, since JSON costs next to
 * nothing to read; else from the HTML. A graph that only one of the two has is taken from that one.
 */
export function readYoastHead(post: RestPost): Head | undefined {
  const { yoast_head: html = '', yoast_head_json: json } = post
  const fromJson = json === undefined ? {} : headFromYoastJson(json)
  if (html === '' || saysAll(fromJson, html)) return unlessEmpty(fromJson)
  const fromHtml = headFromYoastHtml(html)
  return unlessEmpty(fromHtml.graph === undefined ? withGraph(fromHtml, fromJson) : fromHtml)
}

function unlessEmpty(head: Head): Head | undefined {
  return Object.keys(head).length === 0 ? undefined : head
}

function withGraph(head: Head, { graph }: Head): Head {
  return graph === undefined ? head : { ...head, graph }
}

/**
 * Whether a head from Yoast's JSON prints as many tags as its HTML holds, and its graph for every script. Text that
 * looks like a tag may make the HTML seem to hold more, never fewer.
 */
function saysAll(fromJson: Head, html: string): boolean {
  let tags = 0
  let scripts = 0
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', place + 1)) {
    const start = place + 1
    if (html.startsWith('meta ', start) || html.startsWith('link ', start) || html.startsWith('title', start))
      tags++
    else if (html.startsWith('script', start)) scripts++
  }
  return tags <= countTags(fromJson) && scripts <= (fromJson.graph === undefined ? 0 : 1)
}

/** How many tags a head from Yoast's JSON prints, its script not counted. */
function countTags({ openGraph, article, twitter, graph, ...own }: Head): number {
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
