import { mergeGraphs } from '../../jsonld/graph/merge-graphs.js'
import type { Graph } from '../../jsonld/graph/node.js'
import type { Head, HeadTag } from '../model/head.js'
import { GRAPH_KEY, JSON_LD_KEY, keyInHead } from '../model/tag-key.js'
import { headFromTags } from '../read/head-from-tags.js'
import { toTags } from '../write/to-tags.js'

/**
 * Joins heads: of tags with the same key the later head's win, in the earlier's place; graphs are joined by full
 * `@id` (see `mergeGraphs`).
 *
 * What belongs together is replaced together: an `og:image` with all its sizes, all `article:tag`, all labels.
 * Further JSON-LD scripts are kept from all heads.
 *
 * @example
 * ```ts
 * import { mergeHeads } from 'wp-faq-seo/head'
 *
 * mergeHeads({ title: 'Old', author: 'Ada' }, { title: 'New' }) // { title: 'New', author: 'Ada' }
 * ```
 */
export function mergeHeads(...heads: readonly Head[]): Head {
  const entries = heads.map(toEntries).reduce(mergeEntries, [])
  const { order: _, ...merged } = headFromTags(entries.map(({ tag }) => tag))
  // What a later head adds stands where it usually stands, in the order of the first head.
  const order = heads[0]?.order
  return order === undefined ? merged : { ...merged, order }
}

/** A tag and the key under which it is replaced. */
interface Entry {
  readonly key: string
  readonly tag: HeadTag
}

function toEntries(head: Head, place: number): Entry[] {
  return toTags(head).map((tag, index) => {
    const key = groupKey(keyInHead(tag, head))
    // Scripts that are not the graph say each their own thing.
    return { key: key === JSON_LD_KEY ? `${place}.${index}` : key, tag }
  })
}

/** The key of what is replaced as a whole: structured properties go with what they describe. */
function groupKey(key: string): string {
  if (key.startsWith('meta[property="og:image')) return 'og:image'
  return /^meta\[name="twitter:(?:label|data)\d/.test(key) ? 'twitter:label' : key
}

function mergeEntries(earlier: readonly Entry[], later: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of later) {
    const group = groups.get(entry.key)
    if (group === undefined) groups.set(entry.key, [entry])
    else group.push(entry)
  }
  const merged: Entry[] = []
  const placed = new Set<string>()
  for (const entry of earlier) {
    const group = groups.get(entry.key)
    if (group === undefined) merged.push(entry)
    else if (!placed.has(entry.key)) {
      placed.add(entry.key)
      for (const other of group) merged.push(joinGraphs(entry, other))
    }
  }
  const added = [...groups].filter(([key]) => !placed.has(key)).flatMap(([, group]) => group)
  return merged.concat(added)
}

function joinGraphs(earlier: Entry, later: Entry): Entry {
  if (later.key !== GRAPH_KEY || earlier.tag.tag !== 'script' || later.tag.tag !== 'script') return later
  const json = mergeGraphs(earlier.tag.json as Graph, later.tag.json as Graph)
  return { key: GRAPH_KEY, tag: { tag: 'script', json } }
}
