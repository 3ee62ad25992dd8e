import type { Robots } from '../../site/robots.js'
import { formatRobots, parseRobots } from '../../site/robots-content.js'
import type { Article, OpenGraph, OpenGraphImage, Twitter, Verification } from '../model/head.js'
import {
  createFields,
  createVerificationFields,
  IMAGE_PROPERTIES,
  type PlainField,
} from '../model/head-fields.js'
import { metaKey, relKey } from '../model/tag-key.js'

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

type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T

/** Reads the value of a tag into a draft. Returns `false` if the field cannot hold it. */
export type ReadField = (draft: HeadDraft, value: string) => boolean

/**
 * Creates the readers of the fields, by the keys of their tags. Those of alternates and labels are missing: their keys depend on the
 * value, and `headOfTags` reads these tags itself.
 */
export function createReaders(): ReadonlyMap<string, ReadField> {
  const readers = new Map<string, ReadField>([
    ['title', readTitle],
    [metaKey('name', 'robots'), readRobots],
  ])
  for (const field of [...createFields(), ...createVerificationFields()]) {
    if (typeof field === 'string') continue
    const { attribute, name } = field
    readers.set(attribute === 'rel' ? relKey(name) : metaKey(attribute, name), readerOf(field))
  }
  for (const [name, key] of IMAGE_PROPERTIES)
    readers.set(metaKey('property', name), (draft, value) => readImage(draft, key, value))
  return readers
}

function readTitle(draft: HeadDraft, text: string): boolean {
  if (draft.title !== undefined) return false
  draft.title = text
  return true
}

function readRobots(draft: HeadDraft, content: string): boolean {
  if (draft.robots !== undefined || content === '') return false
  const robots = parseRobots(content)
  if (formatRobots(robots) !== content) return false
  draft.robots = robots
  return true
}

function readImage(draft: HeadDraft, key: keyof OpenGraphImage, value: string): boolean {
  draft.openGraph ??= {}
  draft.openGraph.images ??= []
  const { images } = draft.openGraph
  if (key === 'url') {
    images.push({ url: value })
    return true
  }
  // A structured property describes the image before it.
  const image = images.at(-1)
  if (image === undefined || image[key] !== undefined) return false
  if (key !== 'width' && key !== 'height') image[key] = value
  else if (/^(?:0|[1-9]\d{0,8})$/.test(value)) image[key] = Number(value)
  else return false
  return true
}

function readerOf({ section, key, isList }: PlainField): ReadField {
  return (draft, value) => {
    if (section !== undefined) draft[section] ??= {}
    const values = (section === undefined ? draft : draft[section]) as Values
    const known = values[key]
    if (isList !== true) {
      if (known !== undefined) return false
      values[key] = value
    } else if (Array.isArray(known)) known.push(value)
    else values[key] = [value]
    return true
  }
}

type Values = Record<string, string | string[] | undefined>
