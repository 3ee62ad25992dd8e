import type { JsonValue } from '../../jsonld/graph/node.js'
import type { Article, ExtraTag, OpenGraph, OpenGraphImage, Twitter, Verification } from './head.js'

/** Receives the tags of a head one by one, to collect them as data or to write HTML without data in between. */
export interface TagWriter {
  title(text: string): unknown
  meta(attribute: MetaAttribute, name: string, content: string): unknown
  link(rel: string, href: string, hreflang?: string): unknown
  script(json: JsonValue): unknown
  /** Writes a tag that is already data. */
  tag(tag: ExtraTag): unknown
}

/** A field of `Head`: a name if its tags need their own code, otherwise a description of its plain tags. */
export type HeadField = 'title' | 'robots' | 'alternates' | 'images' | 'labels' | PlainField

/** A field whose value is a string, written as one tag, or a list of strings, written as one tag each. */
export interface PlainField {
  /** The attribute that names the tag: `rel` for a `<link>`. */
  readonly attribute: MetaAttribute | 'rel'
  /** The name of the tag. */
  readonly name: string
  /** The section of the head that has the field. Absent for a field of the head itself. */
  readonly section?: SectionName
  /** The key of the value in its section. */
  readonly key: string
  readonly isList?: boolean
}

type MetaAttribute = 'name' | 'property'
type SectionName = 'openGraph' | 'article' | 'twitter' | 'verification'
type TextKey<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string ? K : never }[keyof T] & string

/**
 * Creates the fields of a head in the order in which Yoast prints them. The graph and the extra tags follow.
 *
 * A function, so that importing this file builds nothing.
 */
export function createFields(): readonly HeadField[] {
  const own = (attribute: 'name' | 'rel', key: string): PlainField => ({ attribute, name: key, key })
  const og = (name: string, key: TextKey<OpenGraph>) => property(`og:${name}`, 'openGraph', key)
  const article = (name: string, key: TextKey<Article>) => property(`article:${name}`, 'article', key)
  const twitter = (key: TextKey<Twitter>): PlainField => ({
    attribute: 'name',
    name: `twitter:${key}`,
    section: 'twitter',
    key,
  })
  return [
    'title',
    own('name', 'description'),
    'robots',
    own('rel', 'canonical'),
    own('rel', 'prev'),
    own('rel', 'next'),
    'alternates',
    og('locale', 'locale'),
    { ...property('og:locale:alternate', 'openGraph', 'alternateLocales'), isList: true },
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
    { ...property('article:tag', 'article', 'tags'), isList: true },
    'images',
    own('name', 'author'),
    twitter('card'),
    twitter('title'),
    twitter('description'),
    twitter('image'),
    twitter('creator'),
    twitter('site'),
    'labels',
  ]
}

/** Creates the fields that follow the graph, where Yoast prints them on a front page. */
export function createVerificationFields(): readonly PlainField[] {
  const verify = (name: string, key: TextKey<Verification>): PlainField => ({
    attribute: 'name',
    name,
    section: 'verification',
    key,
  })
  return [
    verify('ahrefs-site-verification', 'ahrefs'),
    verify('baidu-site-verification', 'baidu'),
    verify('msvalidate.01', 'bing'),
    verify('google-site-verification', 'google'),
    verify('p:domain_verify', 'pinterest'),
    verify('yandex-verification', 'yandex'),
  ]
}

/** The structured properties of `og:image`, in the order of Yoast's tags. https://ogp.me/#structured */
export const IMAGE_PROPERTIES: readonly (readonly [name: string, key: keyof OpenGraphImage])[] = [
  ['og:image', 'url'],
  ['og:image:secure_url', 'secureUrl'],
  ['og:image:width', 'width'],
  ['og:image:height', 'height'],
  ['og:image:type', 'type'],
  ['og:image:alt', 'alt'],
]

function property(name: string, section: SectionName, key: string): PlainField {
  return { attribute: 'property', name, section, key }
}
