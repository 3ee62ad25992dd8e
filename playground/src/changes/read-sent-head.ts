import { type Head, isResource, type RestHeadResponse, type RestResource } from 'wp-faq-seo'
import { compareHeads } from 'wp-faq-seo/head'
import { headFromYoastJson } from 'wp-faq-seo/plugins'
import type { RestPluginFields, RestYoastHead } from 'wp-faq-seo/wordpress'
import type { Subject } from '../subject.js'
import { listSentTags, listTags, type TagItem } from './list-tags.js'

/** The head as the plugin sent it. */
export interface SentHead {
  readonly tags: readonly TagItem[]
  readonly graph: unknown
}

/** Reads the head that a plugin sent. The values in Yoast's JSON are not decoded; those in HTML are as a browser reads them. */
export function readSentHead({ resource, pluginHead, source }: Subject): SentHead {
  if (pluginHead === undefined) return { tags: [], graph: undefined }
  const json = yoastJsonIn(resource)
  return {
    tags: json !== undefined && isReadFrom(json, pluginHead) ? listSentTags(json) : listTags(pluginHead),
    graph: json?.schema ?? graphInHtml(source.html) ?? pluginHead.graph,
  }
}

function yoastJsonIn(resource: RestResource): RestYoastHead | undefined {
  return isResource(resource, 'head')
    ? (resource as RestHeadResponse).json
    : (resource as RestPluginFields).yoast_head_json
}

/** Whether a head was read from JSON. It is read from HTML if the JSON lacks some of its tags. */
function isReadFrom(json: RestYoastHead, head: Head): boolean {
  return compareHeads(headFromYoastJson(json), head).length === 0
}

function graphInHtml(html: string): unknown {
  const [, json = 'null'] = /<script[^>]*application\/ld\+json[^>]*>([^<]*)<\/script>/i.exec(html) ?? []
  try {
    return JSON.parse(json) ?? undefined
  } catch {
    return undefined
  }
}
