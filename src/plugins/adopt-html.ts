import type { Head, HeadTag } from '../head/model/head.js'
import { reasonToDrop } from '../head/read/admit-tag.js'
import { headOfTags } from '../head/read/head-of-tags.js'
import { parseHead } from '../head/read/parse-head.js'
import { isDeeperThan, MAX_DEPTH } from '../jsonld/graph/parse-graph.js'
import { adoptDescription } from './adopt-description.js'
import { adoptGraph, adoptJson } from './adopt-graph.js'

/** Reads the HTML that an SEO plugin printed as a head. Its texts, graph and answers are adopted as those of every plugin. */
export function adoptHtml(html: string): Head {
  return adoptParsedHead(parseHead(html).head)
}

/** Reads the tags that a plugin printed, as data, as a head. Drops what `parseHead` drops from HTML. */
export function adoptTags(tags: readonly HeadTag[]): Head {
  const admitted = tags.filter((tag) => {
    if (tag.tag === 'script') return !isDeeperThan(tag.json, MAX_DEPTH)
    return tag.tag === 'title' || reasonToDrop(tag.tag, Object.entries(tag.attributes)) === undefined
  })
  return adoptParsedHead(headOfTags(admitted))
}

/** Adopts the texts, the graph and the answers of a parsed head. */
export function adoptParsedHead(head: Head): Head {
  const graph = adoptGraph(head.graph)
  const extra = head.extra?.map((tag) => (tag.tag === 'script' ? { ...tag, json: adoptJson(tag.json) } : tag))
  const { openGraph, twitter } = head
  return {
    ...withDescription(head),
    ...(openGraph !== undefined && { openGraph: withDescription(openGraph) }),
    ...(twitter !== undefined && { twitter: withDescription(twitter) }),
    ...(graph !== undefined && { graph }),
    ...(extra !== undefined && { extra }),
  }
}

/** Adopts the description among the fields. */
function withDescription<Fields extends { readonly description?: string }>(fields: Fields): Fields {
  const { description, ...others } = fields
  if (description === undefined) return fields
  const adopted = adoptDescription(description)
  if (adopted === description) return fields
  return (adopted === undefined ? others : { ...fields, description: adopted }) as Fields
}
