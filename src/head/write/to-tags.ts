import type { Head, HeadTag } from '../model/head.js'
import { keyInHead } from '../model/tag-key.js'
import { printHead } from './write-head.js'

/**
 * Lists the tags of a head, as data: the fields in the order in which Yoast prints them, then the graph, the
 * verification tags and the extra tags; or in the head's own `order` where it has one.
 *
 * @example
 * ```ts
 * import { toTags } from 'wp-faq-seo/head'
 *
 * toTags({ title: 'Fees', openGraph: { type: 'article' } }) // [{ tag: 'title', text: 'Fees' }, { tag: 'meta', attributes: { property: 'og:type', content: 'article' } }]
 * ```
 */
export function toTags(head: Head): HeadTag[] {
  const tags: HeadTag[] = []
  printHead(head, {
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
 * Tags in the order of a list of keys: of tags with the same key each takes the next place of that key. A tag
 * that the list does not know stands behind the tag that it follows without the list.
 */
function inOrder(tags: readonly HeadTag[], head: Head, order: readonly string[]): HeadTag[] {
  const places = new Map<string, number[]>()
  for (const [place, key] of order.entries()) {
    const list = places.get(key)
    if (list === undefined) places.set(key, [place])
    else list.push(place)
  }
  const taken = new Map<string, number>()
  let place = -1
  return tags
    .map((tag) => {
      const key = keyInHead(tag, head)
      const count = taken.get(key) ?? 0
      taken.set(key, count + 1)
      place = places.get(key)?.[count] ?? place
      return { tag, place }
    })
    .sort((one, other) => one.place - other.place)
    .map(({ tag }) => tag)
}
