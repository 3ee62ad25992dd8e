import type { HeadTag } from '../head/model/head.js'
import type { PlainObject } from '../internal/plain-object.js'
import { toArray } from '../internal/to-array.js'

/** The title, if the field has a text. */
export function titleTags(value: unknown): HeadTag[] {
  return textsOf(value).map((text) => ({ tag: 'title', text }))
}

/** The canonical link, if the field has a URL. */
export function canonicalTags(value: unknown): HeadTag[] {
  return textsOf(value).map((href) => ({ tag: 'link', attributes: { rel: 'canonical', href } }))
}

/** The `<meta>` tags of fields by their name, in the same order. Empty fields print nothing, a list prints a tag for each item. */
export function metaTags(key: 'name' | 'property', fields: PlainObject): HeadTag[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    textsOf(value).map((content): HeadTag => ({ tag: 'meta', attributes: { [key]: name, content } })),
  )
}

/** The texts of a field, which may be a list, and a number for the size of an image. */
export function textsOf(value: unknown): string[] {
  return toArray(value).flatMap((one) =>
    typeof one === 'number' || (typeof one === 'string' && one !== '') ? [String(one)] : [],
  )
}
