import { addToGroup } from '../../internal/group-by.js'
import { mergeGraphs } from '../../jsonld/graph/merge-graphs.js'
import type { Graph } from '../../jsonld/graph/node.js'
import type { Head, HeadTag } from '../model/head.js'
import { GRAPH_KEY, JSON_LD_KEY, keyInHead } from '../model/tag-key.js'
import { headOfTags } from '../read/head-of-tags.js'
import { toTags } from '../write/to-tags.js'

/**
 * Merges heads. Tags of a later head replace those with the same key, in their position. Graphs are merged by `@id`, see
 * `mergeGraphs`.
 *
 * Related tags are replaced together: all `og:image` tags with their sizes, all `article:tag`, all Twitter labels. Other JSON-LD
 * scripts of all heads are kept.
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
  const { order: _, ...merged } = headOfTags(entries.map(({ tag }) => tag))
  // Tags that a later head adds take their default position in the order of the first head.
  const order = heads[0]?.order
  return order === undefined ? merged : { ...merged, order }
}

/** A tag with the key by which it is replaced. */
interface Entry {
  readonly key: string
  readonly tag: HeadTag
}

function toEntries(head: Head, position: number): Entry[] {
  return toTags(head).map((tag, index) => {
    const key = groupKey(keyInHead(tag, head))
    // JSON-LD scripts other than the graph never replace each other.
    return { key: key === JSON_LD_KEY ? `${position}.${index}` : key, tag }
  })
}

/** The key of a group of tags that are replaced together, such as an image with its structured properties. */
function groupKey(key: string): string {
  if (key.startsWith('meta[property="og:image')) return 'og:image'
  return /^meta\[name="twitter:(?:label|data)\d/.test(key) ? 'twitter:label' : key
}

function mergeEntries(earlier: readonly Entry[], later: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of later) addToGroup(groups, entry.key, entry)
  const merged: Entry[] = []
  const replaced = new Set<string>()
  for (const entry of earlier) {
    const group = groups.get(entry.key)
    if (group === undefined) merged.push(entry)
    else if (!replaced.has(entry.key)) {
      replaced.add(entry.key)
      for (const other of group) merged.push(replaceEntry(entry, other))
    }
  }
  const added = [...groups].filter(([key]) => !replaced.has(key)).flatMap(([, group]) => group)
  return merged.concat(added)
}

/** Returns the later entry. Graphs are merged instead. */
function replaceEntry(earlier: Entry, later: Entry): Entry {
  if (later.key !== GRAPH_KEY || earlier.tag.tag !== 'script' || later.tag.tag !== 'script') return later
  const json = mergeGraphs(earlier.tag.json as Graph, later.tag.json as Graph)
  return { key: GRAPH_KEY, tag: { tag: 'script', json } }
}
