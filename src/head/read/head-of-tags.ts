import type { Graph } from '../../jsonld/graph/node.js'
import { toGraph } from '../../jsonld/graph/parse-graph.js'
import type { ExtraTag, Head, HeadTag, TwitterLabel } from '../model/head.js'
import { GRAPH_KEY, keyInHead, tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'
import { createReaders, type HeadDraft, type ReadField } from './read-field.js'

/** `twitter:label1`, `twitter:data1`, … */
const LABEL_NAME = /^twitter:(label|data)([1-9]\d?)$/

let readers: ReadonlyMap<string, ReadField> | undefined

/**
 * Converts tags to a head that prints exactly these tags in this order.
 *
 * A tag becomes a field if the field prints the same tag again. Any other tag (a second one of its kind, one with further
 * attributes, a width that is not a number) is kept in `extra`. The first of several titles wins.
 */
export function headOfTags(tags: readonly HeadTag[]): Head {
  readers ??= createReaders()
  const labels = completeLabels(tags)
  const draft: HeadDraft = {}
  const extra: ExtraTag[] = []
  const order: string[] = []
  // Once a tag is refused, all later ones with its key are refused too: divided between the field and `extra`, they would
  // lose their order.
  const refused = new Set<string>()
  let graph: Graph | undefined
  for (const tag of tags) {
    const key = tagKey(tag)
    const newGraph = tag.tag === 'script' && graph === undefined ? toGraph(tag.json) : undefined
    if (newGraph !== undefined) {
      graph = newGraph
    } else if (!labels.has(tag) && (refused.has(key) || !readTag(draft, tag, key, readers))) {
      if (tag.tag === 'title') continue
      refused.add(key)
      extra.push(tag)
    }
    order.push(newGraph === undefined ? key : GRAPH_KEY)
  }
  if (labels.size > 0) draft.twitter = { ...draft.twitter, labels: toLabels([...labels]) }

  const { alternates, ...own } = draft
  const head: Head = {
    ...own,
    ...(alternates !== undefined && { alternates: Object.fromEntries(alternates) }),
    ...(graph !== undefined && { graph }),
    ...(extra.length > 0 && { extra }),
  }
  const isUsualOrder = toTags(head).every((tag, index) => keyInHead(tag, head) === order[index])
  return isUsualOrder ? head : { ...head, order }
}

function readTag(
  draft: HeadDraft,
  tag: HeadTag,
  key: string,
  readers: ReadonlyMap<string, ReadField>,
): boolean {
  if (tag.tag === 'title') return readers.get('title')?.(draft, tag.text) ?? false
  if (tag.tag === 'script') return false
  const { attributes } = tag
  const names = Object.keys(attributes).length
  if (tag.tag === 'meta') {
    const { content } = attributes
    return names === 2 && content !== undefined && (readers.get(key)?.(draft, content) ?? false)
  }
  const { rel, href, hreflang } = attributes
  if (href === undefined) return false
  if (hreflang !== undefined && rel === 'alternate' && names === 3)
    return readAlternate(draft, hreflang, href)
  return names === 2 && (readers.get(key)?.(draft, href) ?? false)
}

function readAlternate(draft: HeadDraft, language: string, href: string): boolean {
  draft.alternates ??= new Map()
  if (draft.alternates.has(language)) return false
  draft.alternates.set(language, href)
  return true
}

/** Returns the label and data tags that are complete pairs, numbered from 1 without a gap. Each label precedes its data. */
function completeLabels(tags: readonly HeadTag[]): ReadonlySet<HeadTag> {
  const found = new Map<string, HeadTag | undefined>()
  for (const tag of tags) {
    const name = tag.tag === 'meta' ? tag.attributes.name : undefined
    if (tag.tag !== 'meta' || name === undefined || !LABEL_NAME.test(name) || found.has(name)) continue
    const isPlain = tag.attributes.content !== undefined && Object.keys(tag.attributes).length === 2
    found.set(name, isPlain ? tag : undefined)
  }
  const complete = new Set<HeadTag>()
  for (let number = 1; ; number++) {
    const label = found.get(`twitter:label${number}`)
    const data = found.get(`twitter:data${number}`)
    if (label === undefined || data === undefined) return complete
    complete.add(label).add(data)
  }
}

function toLabels(tags: readonly HeadTag[]): TwitterLabel[] {
  const contents = tags.map((tag) => (tag.tag === 'meta' ? (tag.attributes.content ?? '') : ''))
  const labels: TwitterLabel[] = []
  for (let index = 0; index < contents.length; index += 2) {
    labels.push({ label: contents[index] ?? '', data: contents[index + 1] ?? '' })
  }
  return labels
}
