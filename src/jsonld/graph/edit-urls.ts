import { replaceInSrcset } from '../../content/urls/url-attributes.js'
import type { JsonValue } from './node.js'

/** What is done with the addresses in a graph, or in other data of which graphs are a part. */
export interface AddressEditor {
  /** Returns what stands in place of an address. */
  address(url: string, path: readonly (string | number)[]): string
  /** Returns what stands in place of markup, in whose attributes addresses may be. */
  markup(html: string, path: readonly (string | number)[]): string
  /** Is told of text, which stays as people wrote it. */
  text?(text: string, path: readonly (string | number)[]): void
}

/**
 * Edits the addresses in plain data, at any depth, and keeps by reference what has none that change.
 *
 * Addresses with a host are told by their form, not by a list of properties: plugins print them in more places than anybody
 * has listed. What they must not be mistaken for is listed: properties whose value is text. Without a host (`/faq/`) the
 * property has to be one of addresses, since `/month` may be a unit, and `/5yjX6Wg=` a token.
 */
export function editAddresses<T>(value: T, editor: AddressEditor): T {
  return editValue(value as JsonValue, '', undefined, [], editor) as T
}

type Data = { readonly [key: string]: JsonValue | undefined }

/** Text, in graphs and in heads. */
const TEXT_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'abstract',
  'alt',
  'alternateName',
  'alternativeHeadline',
  'articleBody',
  'articleSection',
  'caption',
  'data',
  'description',
  'headline',
  'keywords',
  'label',
  'name',
  'pronouns',
  'property',
  'section',
  'siteName',
  'tags',
  'title',
])

/** What holds addresses, and nothing else, in graphs and in heads. */
const ADDRESS_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '@id',
  'canonical',
  'contentUrl',
  'embedUrl',
  'href',
  'image',
  'item',
  'logo',
  'mainEntityOfPage',
  'next',
  'prev',
  'sameAs',
  'secureUrl',
  'target',
  'thumbnailUrl',
  'url',
  'urlTemplate',
])

/** Names of `<meta>` whose content is text. */
const TEXT_META =
  /(?:^|[:._-])(?:title|description|site_name|alt|keywords|abstract|(?:label|data)\d*)$|^(?:author|(?:dc|dcterms)\.creator)$/i

/** Names of `<meta>` whose content is an address. https://ogp.me/ */
const ADDRESS_META = /(?:^|[:._-])(?:url|secure_url|image|src|video|audio)$/i

const WITH_HOST = /^[\t\n\f\r ]*(?:https?:|\/\/[^/?#]*[.:])/i
const WITHOUT_HOST = /^[\t\n\f\r ]*\//

function editValue(
  value: JsonValue | undefined,
  key: string,
  parent: Data | undefined,
  path: (string | number)[],
  editor: AddressEditor,
): JsonValue | undefined {
  if (typeof value === 'string') return editString(value, key, parent, path, editor)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return editList(value, key, parent, path, editor)
  return editData(value as Data, path, editor)
}

function editData(data: Data, path: (string | number)[], editor: AddressEditor): Data {
  let copy: Record<string, JsonValue | undefined> | undefined
  for (const key of Object.keys(data)) {
    // The vocabulary is named by an address, and is no place on any site.
    if (key === '@context') continue
    path.push(key)
    const edited = editValue(data[key], key, data, path, editor)
    path.pop()
    if (edited === data[key]) continue
    // The spread made a key "__proto__" the copy's own, so that this sets no prototype.
    copy ??= { ...data }
    copy[key] = edited
  }
  return copy ?? data
}

function editList(
  list: readonly JsonValue[],
  key: string,
  parent: Data | undefined,
  path: (string | number)[],
  editor: AddressEditor,
): readonly JsonValue[] {
  let copy: JsonValue[] | undefined
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as JsonValue
    path.push(index)
    const edited = editValue(item, key, parent, path, editor) as JsonValue
    path.pop()
    if (edited === item) continue
    copy ??= [...list]
    copy[index] = edited
  }
  return copy ?? list
}

function editString(
  value: string,
  key: string,
  parent: Data | undefined,
  path: readonly (string | number)[],
  editor: AddressEditor,
): string {
  if (key === 'text' || (key === 'description' && isHowTo(parent))) return editor.markup(value, path)
  if (key === 'imagesrcset') return replaceInSrcset(value, (url) => editor.address(url, path)) ?? value
  if (!isText(key, parent, path) && isAddress(value, key, parent, path)) return editor.address(value, path)
  editor.text?.(value, path)
  return value
}

function isText(key: string, parent: Data | undefined, path: readonly (string | number)[]): boolean {
  // Languages are no names of properties.
  if (path[0] === 'alternates') return false
  // A head's own author is a name, that of an article an address.
  if (key === 'author') return path.length === 1
  return TEXT_KEYS.has(key) || (key === 'content' && isNamed(parent, TEXT_META))
}

function isAddress(
  value: string,
  key: string,
  parent: Data | undefined,
  path: readonly (string | number)[],
): boolean {
  if (WITH_HOST.test(value)) return true
  if (!WITHOUT_HOST.test(value)) return false
  return (
    ADDRESS_KEYS.has(key) || path[0] === 'alternates' || (key === 'content' && isNamed(parent, ADDRESS_META))
  )
}

/** Whether a `<meta>` has a name of a kind. */
function isNamed(meta: Data | undefined, names: RegExp): boolean {
  return [meta?.name, meta?.property].some((name) => typeof name === 'string' && names.test(name))
}

/** The texts of a HowTo are markup, its description too. https://schema.org/HowTo */
function isHowTo(node: Data | undefined): boolean {
  const types = node?.['@type']
  return types === 'HowTo' || (Array.isArray(types) && types.includes('HowTo'))
}
