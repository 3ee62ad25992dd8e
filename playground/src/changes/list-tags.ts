import type { Head } from 'wp-faq-seo'
import { type HeadTag, renderTag, toTags } from 'wp-faq-seo/head'
import type { RestYoastHead } from 'wp-faq-seo/wordpress'
import type { Item } from './follow-items.js'

/** A tag of a head other than the graph. */
export interface TagItem extends Item {
  /** The name of the tag, such as `og:title`. */
  readonly name: string
  /** What the tag says. */
  readonly value: string
}

/** Lists the tags of a head. */
export function listTags(head: Head): TagItem[] {
  return toTags(head)
    .filter((tag) => tag.tag !== 'script' || tag.json !== head.graph)
    .map((tag) => toItem(...describeTag(tag)))
}

/** Lists the tags in Yoast's JSON with their values as they were sent. */
export function listSentTags({
  robots,
  og_image,
  twitter_misc,
  schema: _,
  ...others
}: RestYoastHead): TagItem[] {
  const fields: readonly (readonly [name: string, value: unknown])[] = [
    ...Object.entries(others).map(([key, value]) => [nameOfField(key), value] as const),
    ['robots', Object.values(robots ?? {}).join(', ')],
    ...(og_image ?? []).flatMap((image) =>
      Object.entries(image).map(
        ([key, value]) => [key === 'url' ? 'og:image' : `og:image:${key}`, value] as const,
      ),
    ),
    ...Object.entries(twitter_misc ?? {}).flatMap(([label, data], index) => [
      [`twitter:label${index + 1}`, label] as const,
      [`twitter:data${index + 1}`, data] as const,
    ]),
  ]
  return fields.flatMap(([name, value]) =>
    value === '' || value === null || value === undefined
      ? []
      : [toItem(name, typeof value === 'string' ? value : JSON.stringify(value))],
  )
}

function toItem(name: string, value: string): TagItem {
  return { name, value, keys: [`${name} ${value}`, name] }
}

function describeTag(tag: HeadTag): [name: string, value: string] {
  switch (tag.tag) {
    case 'title':
      return ['title', tag.text]
    case 'script':
      return ['JSON-LD', JSON.stringify(tag.json)]
    case 'meta': {
      const { name, property, itemprop, content } = tag.attributes
      return [name ?? property ?? itemprop ?? 'meta', content ?? renderTag(tag)]
    }
    case 'link': {
      const { rel = 'link', hreflang, href } = tag.attributes
      return [hreflang === undefined ? rel : `${rel} ${hreflang}`, href ?? renderTag(tag)]
    }
  }
}

/** Yoast writes the first colon of a name as an underscore: `og_site_name` is `og:site_name`. */
function nameOfField(key: string): string {
  return key.replace(/^(og|article|twitter)_/, '$1:')
}
