import type { Graph } from '../../jsonld/graph/node.js'
import { toGraph } from '../../jsonld/graph/parse-graph.js'
import type { ExtraTag, Head, HeadTag, TwitterLabel } from '../model/head.js'
import type { HeadDraft, Slot } from '../model/head-fields.js'
import { GRAPH_KEY, keyInHead, tagKey } from '../model/tag-key.js'
import { toTags } from '../write/to-tags.js'
import { allSlots } from '../write/write-head.js'

/** `twitter:label1`, `twitter:data1`, … */
const LABEL_NAME = /^twitter:(label|data)([1-9]\d?)$/

let slotsByKey: ReadonlyMap<string, Slot> | undefined

/**
 * Puts tags together to a head that prints just these tags in just this order. What a field says in full becomes
 * that field; a tag that a field could not print back to the letter (a second one, one with further attributes,
 * a width that is no number) is kept as it is in `extra`. Of several titles the first holds.
 */
export function headFromTags(tags: readonly HeadTag[]): Head {
  slotsByKey ??= new Map(allSlots().flatMap((slot) => slot.keys.map((key) => [key, slot] as const)))
  const labels = wholeLabels(tags)
  const draft: HeadDraft = {}
  const extra: ExtraTag[] = []
  const order: string[] = []
  // Of the tags of one key a field holds the first, else none: their order would be lost between field and `extra`.
  const refused = new Set<string>()
  let graph: Graph | undefined
  for (const tag of tags) {
    const key = tagKey(tag)
    const newGraph = tag.tag === 'script' && graph === undefined ? toGraph(tag.json) : undefined
    if (newGraph !== undefined) {
      graph = newGraph
    } else if (!labels.has(tag) && (refused.has(key) || !readTag(draft, tag, key, slotsByKey))) {
      if (tag.tag === 'title') continue
      refused.add(key)
      extra.push(tag)
    }
    order.push(newGraph === undefined ? key : GRAPH_KEY)
  }
  if (labels.size > 0) draft.twitter = { ...draft.twitter, labels: toLabels([...labels]) }

  const { alternates, ...fields } = draft
  const head: Head = {
    ...fields,
    ...(alternates !== undefined && { alternates: Object.fromEntries(alternates) }),
    ...(graph !== undefined && { graph }),
    ...(extra.length > 0 && { extra }),
  }
  const isUsualOrder = toTags(head).every((tag, index) => keyInHead(tag, head) === order[index])
  return isUsualOrder ? head : { ...head, order }
}

function readTag(draft: HeadDraft, tag: HeadTag, key: string, slots: ReadonlyMap<string, Slot>): boolean {
  if (tag.tag === 'title') return slots.get('title')?.read?.(draft, tag.text, key) ?? false
  if (tag.tag === 'script') return false
  const { attributes } = tag
  const names = Object.keys(attributes).length
  if (tag.tag === 'meta') {
    const { content } = attributes
    return names === 2 && content !== undefined && (slots.get(key)?.read?.(draft, content, key) ?? false)
  }
  const { rel, href, hreflang } = attributes
  if (href === undefined) return false
  if (hreflang !== undefined && rel === 'alternate' && names === 3)
    return readAlternate(draft, hreflang, href)
  return names === 2 && (slots.get(key)?.read?.(draft, href, key) ?? false)
}

function readAlternate(draft: HeadDraft, language: string, href: string): boolean {
  draft.alternates ??= new Map()
  if (draft.alternates.has(language)) return false
  draft.alternates.set(language, href)
  return true
}

/** The label and data tags that make whole pairs, numbered from 1 without a gap; label before data. */
function wholeLabels(tags: readonly HeadTag[]): ReadonlySet<HeadTag> {
  const found = new Map<string, HeadTag | undefined>()
  for (const tag of tags) {
    const name = tag.tag === 'meta' ? tag.attributes.name : undefined
    if (tag.tag !== 'meta' || name === undefined || !LABEL_NAME.test(name) || found.has(name)) continue
    const isPlain = tag.attributes.content !== undefined && Object.keys(tag.attributes).length === 2
    found.set(name, isPlain ? tag : undefined)
  }
  const whole = new Set<HeadTag>()
  for (let place = 1; ; place++) {
    const label = found.get(`twitter:label${place}`)
    const data = found.get(`twitter:data${place}`)
    if (label === undefined || data === undefined) return whole
    whole.add(label).add(data)
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
