import type { JsonValue } from '../../jsonld/graph/node.js'
import type { Robots } from '../../site/robots.js'
import type { Article, ExtraTag, Head, OpenGraph, OpenGraphImage, Twitter, Verification } from './head.js'
import { formatRobots, parseRobots } from './robots-content.js'
import { namedMetaKey, relKey } from './tag-key.js'

/** A head while it is being put together from tags. */
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

/** What takes the tags of a head one by one: as data, or as HTML without making data first. */
export interface TagPrinter {
  title(text: string): unknown
  meta(attribute: MetaAttribute, name: string, content: string): unknown
  link(rel: string, href: string, hreflang?: string): unknown
  script(json: JsonValue): unknown
  /** A tag that is data already. */
  tag(tag: ExtraTag): unknown
}

/** A field of `Head`, and how it stands in tags: both directions of one fact, side by side. */
export interface Slot {
  /** The keys of the tags that `read` understands. */
  readonly keys: readonly string[]
  /** Prints the tags of the field. */
  print(head: Head, printer: TagPrinter): void
  /**
   * Takes the value of a tag into a draft; `false` where the field cannot say what the tag says. Absent where the keys
   * of the tags depend on the value: `headFromTags` reads those itself.
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
 * The fields of a head in the order in which they are printed, which is Yoast's; the graph and extra tags follow.
 * A function, so that importing this file builds nothing.
 */
export function createSlots(): readonly Slot[] {
  const og = (name: string, field: TextKey<OpenGraph>) =>
    sectionText('property', `og:${name}`, 'openGraph', field)
  const article = (name: string, field: TextKey<Article>) =>
    sectionText('property', `article:${name}`, 'article', field)
  const twitter = (name: string, field: TextKey<Twitter>) =>
    sectionText('name', `twitter:${name}`, 'twitter', field)
  return [
    title,
    ownText('description'),
    robots,
    ownLink('canonical'),
    ownLink('prev'),
    ownLink('next'),
    alternates,
    og('locale', 'locale'),
    textList('og:locale:alternate', 'openGraph', 'alternateLocales'),
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
    textList('article:tag', 'article', 'tags'),
    images,
    ownText('author'),
    twitter('card', 'card'),
    twitter('title', 'title'),
    twitter('description', 'description'),
    twitter('image', 'image'),
    twitter('creator', 'creator'),
    twitter('site', 'site'),
    labels,
  ]
}

/** The fields that are printed after the graph, as Yoast does on a front page. */
export function createVerificationSlots(): readonly Slot[] {
  const verify = (name: string, field: TextKey<Verification>) =>
    sectionText('name', name, 'verification', field)
  return [
    verify('ahrefs-site-verification', 'ahrefs'),
    verify('baidu-site-verification', 'baidu'),
    verify('msvalidate.01', 'bing'),
    verify('google-site-verification', 'google'),
    verify('p:domain_verify', 'pinterest'),
    verify('yandex-verification', 'yandex'),
  ]
}

const title: Slot = {
  keys: ['title'],
  print({ title: text }, printer) {
    if (text !== undefined) printer.title(text)
  },
  read(draft, value) {
    if (draft.title !== undefined) return false
    draft.title = value
    return true
  },
}

const robots: Slot = {
  keys: ['meta[name="robots"]'],
  print(head, printer) {
    const content = head.robots === undefined ? '' : formatRobots(head.robots)
    if (content !== '') printer.meta('name', 'robots', content)
  },
  read(draft, value) {
    if (draft.robots !== undefined || value === '') return false
    const parsed = parseRobots(value)
    if (formatRobots(parsed) !== value) return false
    draft.robots = parsed
    return true
  },
}

/** Keys name the language, so there is no end of them: `headFromTags` reads these links. */
const alternates: Slot = {
  keys: [],
  print(head, printer) {
    for (const [hreflang, href] of Object.entries(head.alternates ?? {})) {
      printer.link('alternate', href, hreflang)
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

const images: Slot = {
  keys: /* @__PURE__ */ IMAGE_PROPERTIES.map(([name]) => namedMetaKey('property', name)),
  print(head, printer) {
    for (const image of head.openGraph?.images ?? []) {
      for (const [name, field] of IMAGE_PROPERTIES) {
        const value = image[field]
        if (value !== undefined) printer.meta('property', name, String(value))
      }
    }
  },
  read(draft, value, key) {
    const field = IMAGE_PROPERTIES.find(([name]) => key === namedMetaKey('property', name))?.[1] ?? 'url'
    draft.openGraph ??= {}
    draft.openGraph.images ??= []
    const list = draft.openGraph.images
    if (field === 'url') {
      list.push({ url: value })
      return true
    }
    // A structured property belongs to the image before it; without one it describes nothing.
    const image = list.at(-1)
    if (image === undefined || image[field] !== undefined) return false
    if (field !== 'width' && field !== 'height') image[field] = value
    else if (/^(?:0|[1-9]\d{0,8})$/.test(value)) image[field] = Number(value)
    else return false
    return true
  },
}

/** Which of the pairs are whole is seen only where all tags are at hand: `headFromTags` reads them. */
const labels: Slot = {
  keys: [],
  print(head, printer) {
    head.twitter?.labels?.forEach(({ label, data }, index) => {
      printer.meta('name', `twitter:label${index + 1}`, label)
      printer.meta('name', `twitter:data${index + 1}`, data)
    })
  },
}

function ownText(field: 'description' | 'author'): Slot {
  return {
    keys: [namedMetaKey('name', field)],
    print(head, printer) {
      const value = head[field]
      if (value !== undefined) printer.meta('name', field, value)
    },
    read: ownReader(field),
  }
}

function ownLink(rel: 'canonical' | 'prev' | 'next'): Slot {
  return {
    keys: [relKey(rel)],
    print(head, printer) {
      const href = head[rel]
      if (href !== undefined) printer.link(rel, href)
    },
    read: ownReader(rel),
  }
}

function ownReader(
  field: 'description' | 'author' | 'canonical' | 'prev' | 'next',
): NonNullable<Slot['read']> {
  return (draft, value) => {
    if (draft[field] !== undefined) return false
    draft[field] = value
    return true
  }
}

function sectionText(attribute: MetaAttribute, name: string, section: SectionName, field: string): Slot {
  return {
    keys: [namedMetaKey(attribute, name)],
    print(head, printer) {
      const value = (head[section] as Fields | undefined)?.[field]
      if (typeof value === 'string') printer.meta(attribute, name, value)
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

function textList(name: string, section: 'openGraph' | 'article', field: string): Slot {
  return {
    keys: [namedMetaKey('property', name)],
    print(head, printer) {
      const list = (head[section] as Fields | undefined)?.[field]
      if (Array.isArray(list)) for (const value of list) printer.meta('property', name, value)
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
