import { addToGroup } from '../../internal/group-by.js'
import { checkHead } from '../model/check-head.js'
import type { Head, HeadTag } from '../model/head.js'
import { keyInHead } from '../model/tag-key.js'
import { writeHead } from './write-head.js'

/**
 * Converts a head to a list of tags.
 *
 * Order: the fields as Yoast prints them, then the graph, the verification tags and the extra tags. The head's own `order`
 * overrides it.
 *
 * @example
 * ```ts
 * import { toTags } from 'wp-faq-seo/head'
 *
 * toTags({ title: 'Fees', openGraph: { type: 'article' } }) // [{ tag: 'title', text: 'Fees' }, { tag: 'meta', attributes: { property: 'og:type', content: 'article' } }]
 * ```
 */
export function toTags(head: Head): HeadTag[] {
  checkHead(head)
  const tags: HeadTag[] = []
  writeHead(head, {
    title: (text) => tags.push({ tag: 'title', text }),
    meta: (attribute, name, content) =>
      tags.push({
        tag: 'meta',
        attributes: attribute === 'name' ? { name, content } : { property: name, content },
      }),
    link: (rel, href, hreflang) =>
      tags.push({
        tag: 'link',
        attributes: hreflang === undefined ? { rel, href } : { rel, hreflang, href },
      }),
    script: (json) => tags.push({ tag: 'script', json }),
    tag: (tag) => tags.push(tag),
  })
  return head.order === undefined ? tags : inOrder(tags, head, head.order)
}

/**
 * Sorts tags by a list of keys. Tags with the same key take the positions of that key in turn. A tag that is not in the list
 * follows the tag that precedes it in the default order.
 */
function inOrder(tags: readonly HeadTag[], head: Head, order: readonly string[]): HeadTag[] {
  const positions = new Map<string, number[]>()
  for (const [position, key] of order.entries()) addToGroup(positions, key, position)
  const taken = new Map<string, number>()
  let position = -1
  return tags
    .map((tag) => {
      const key = keyInHead(tag, head)
      const count = taken.get(key) ?? 0
      taken.set(key, count + 1)
      position = positions.get(key)?.[count] ?? position
      return { tag, position }
    })
    .sort((one, other) => one.position - other.position)
    .map(({ tag }) => tag)
}
