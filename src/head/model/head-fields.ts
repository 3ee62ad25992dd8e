import type { JsonValue } from '../../jsonld/graph/node.js'
import type { Robots } from '../../site/robots.js'
import { formatRobots, parseRobots } from '../../site/robots-content.js'
import type { Article, ExtraTag, Head, OpenGraph, OpenGraphImage, Twitter, Verification } from './head.js'
import { metaKey, relKey } from './tag-key.js'

/** A head while it is read from tags. */
export interface HeadDraft {
  title?: string
  description?: string
  canonical?: string
  robots?: Robots
  prev?: string
  next?: string
  author?: string
  openGraph?: Draft<OpenGraph>
  article?: Draft<Article>
  twitter?: Draft<Twitter>
  verification?: Draft<Verification>
  alternates?: Map<string, string>
}

/** Receives the tags of a head one by one, to collect them as data or to write HTML without data in between. */
export interface TagWriter {
  title(text: string): unknown
  meta(attribute: MetaAttribute, name: string, content: string): unknown
  link(rel: string, href: string, hreflang?: string): unknown
  script(json: JsonValue): unknown
  /** Writes a tag that is already data. */
  tag(tag: ExtraTag): unknown
}

/** How a field of `Head` is written as tags and read from them. */
export interface HeadField {
  /** The keys of the tags that `read` accepts. */
  readonly keys: readonly string[]
  /** Writes the tags of the field. */
  write(head: Head, writer: TagWriter): void
  /**
   * Reads the value of a tag into a draft. Returns `false` if the field cannot hold it. Absent if the keys of the tags depend
   * on the value: `headOfTags` reads those tags itself.
   */
  read?(draft: HeadDraft, value: string, key: string): boolean
}

type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T
type MetaAttribute = 'name' | 'property'
type Fields = Record<string, string | string[] | undefined>
type SectionName = 'openGraph' | 'article' | 'twitter' | 'verification'
type TextKey<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string ? K : never }[keyof T] & string

/**
 * Creates the fields of a head in the order in which Yoast prints them. The graph and the extra tags follow.
 *
 * A function, so that importing this file builds nothing.
 */
export function createFields(): readonly HeadField[] {
  const og = (name: string, field: TextKey<OpenGraph>) =>
    sectionField('property', `og:${name}`, 'openGraph', field)
  const article = (name: string, field: TextKey<Article>) =>
    sectionField('property', `article:${name}`, 'article', field)
  const twitter = (name: string, field: TextKey<Twitter>) =>
    sectionField('name', `twitter:${name}`, 'twitter', field)
  return [
    title,
    textField('description'),
    robots,
    linkField('canonical'),
    linkField('prev'),
    linkField('next'),
    alternates,
    og('locale', 'locale'),
    listField('og:locale:alternate', 'openGraph', 'alternateLocales'),
    og('type', 'type'),
    og('title', 'title'),
    og('description', 'description'),
    og('url', 'url'),
    og('site_name', 'siteName'),
    article('publisher', 'publisher'),
    article('author', 'author'),
    article('published_time', 'publishedTime'),
    article('modified_time', 'modifiedTime'),
    article('section', 'section'),
    listField('article:tag', 'article', 'tags'),
    images,
    textField('author'),
    twitter('card', 'card'),
    twitter('title', 'title'),
    twitter('description', 'description'),
    twitter('image', 'image'),
    twitter('creator', 'creator'),
    twitter('site', 'site'),
    labels,
  ]
}

/** Creates the fields that follow the graph, where Yoast prints them on a front page. */
export function createVerificationFields(): readonly HeadField[] {
  const verify = (name: string, field: TextKey<Verification>) =>
    sectionField('name', name, 'verification', field)
  return [
    verify('ahrefs-site-verification', 'ahrefs'),
    verify('baidu-site-verification', 'baidu'),
    verify('msvalidate.01', 'bing'),
    verify('google-site-verification', 'google'),
    verify('p:domain_verify', 'pinterest'),
    verify('yandex-verification', 'yandex'),
  ]
}

const title: HeadField = {
  keys: ['title'],
  write({ title: text }, writer) {
    if (text !== undefined) writer.title(text)
  },
  read(draft, value) {
    if (draft.title !== undefined) return false
    draft.title = value
    return true
  },
}

const robots: HeadField = {
  keys: ['meta[name="robots"]'],
  write(head, writer) {
    const content = head.robots === undefined ? '' : formatRobots(head.robots)
    if (content !== '') writer.meta('name', 'robots', content)
  },
  read(draft, value) {
    if (draft.robots !== undefined || value === '') return false
    const parsed = parseRobots(value)
    if (formatRobots(parsed) !== value) return false
    draft.robots = parsed
    return true
  },
}

/** `headOfTags` reads these links: their keys contain the language. */
const alternates: HeadField = {
  keys: [],
  write(head, writer) {
    for (const [hreflang, href] of Object.entries(head.alternates ?? {})) {
      writer.link('alternate', href, hreflang)
    }
  },
}

/** The structured properties of `og:image`, in the order of Yoast's tags. https://ogp.me/#structured */
const IMAGE_PROPERTIES: readonly (readonly [name: string, field: keyof OpenGraphImage])[] = [
  ['og:image', 'url'],
  ['og:image:secure_url', 'secureUrl'],
  ['og:image:width', 'width'],
  ['og:image:height', 'height'],
  ['og:image:type', 'type'],
  ['og:image:alt', 'alt'],
]

const images: HeadField = {
  keys: /* @__PURE__ */ IMAGE_PROPERTIES.map(([name]) => metaKey('property', name)),
  write(head, writer) {
    for (const image of head.openGraph?.images ?? []) {
      for (const [name, field] of IMAGE_PROPERTIES) {
        const value = image[field]
        if (value !== undefined) writer.meta('property', name, String(value))
      }
    }
  },
  read(draft, value, key) {
    const field = IMAGE_PROPERTIES.find(([name]) => key === metaKey('property', name))?.[1] ?? 'url'
    draft.openGraph ??= {}
    draft.openGraph.images ??= []
    const list = draft.openGraph.images
    if (field === 'url') {
      list.push({ url: value })
      return true
    }
    // A structured property describes the image before it.
    const image = list.at(-1)
    if (image === undefined || image[field] !== undefined) return false
    if (field !== 'width' && field !== 'height') image[field] = value
    else if (/^(?:0|[1-9]\d{0,8})$/.test(value)) image[field] = Number(value)
    else return false
    return true
  },
}

/** `headOfTags` reads these tags: a label counts only together with its data. */
const labels: HeadField = {
  keys: [],
  write(head, writer) {
    head.twitter?.labels?.forEach(({ label, data }, index) => {
      writer.meta('name', `twitter:label${index + 1}`, label)
      writer.meta('name', `twitter:data${index + 1}`, data)
    })
  },
}

function textField(field: 'description' | 'author'): HeadField {
  return {
    keys: [metaKey('name', field)],
    write(head, writer) {
      const value = head[field]
      if (value !== undefined) writer.meta('name', field, value)
    },
    read: readerOf(field),
  }
}

function linkField(rel: 'canonical' | 'prev' | 'next'): HeadField {
  return {
    keys: [relKey(rel)],
    write(head, writer) {
      const href = head[rel]
      if (href !== undefined) writer.link(rel, href)
    },
    read: readerOf(rel),
  }
}

function readerOf(
  field: 'description' | 'author' | 'canonical' | 'prev' | 'next',
): NonNullable<HeadField['read']> {
  return (draft, value) => {
    if (draft[field] !== undefined) return false
    draft[field] = value
    return true
  }
}

function sectionField(
  attribute: MetaAttribute,
  name: string,
  section: SectionName,
  field: string,
): HeadField {
  return {
    keys: [metaKey(attribute, name)],
    write(head, writer) {
      const value = (head[section] as Fields | undefined)?.[field]
      if (typeof value === 'string') writer.meta(attribute, name, value)
    },
    read(draft, value) {
      draft[section] ??= {}
      const fields = draft[section] as Fields
      if (fields[field] !== undefined) return false
      fields[field] = value
      return true
    },
  }
}

function listField(name: string, section: 'openGraph' | 'article', field: string): HeadField {
  return {
    keys: [metaKey('property', name)],
    write(head, writer) {
      const list = (head[section] as Fields | undefined)?.[field]
      if (Array.isArray(list)) for (const value of list) writer.meta('property', name, value)
    },
    read(draft, value) {
      draft[section] ??= {}
      const fields = draft[section] as Fields
      const list = fields[field]
      if (Array.isArray(list)) list.push(value)
      else fields[field] = [value]
      return true
    },
  }
}
