import type { UrlData } from '../../jsonld/graph/edit-urls.js'
import { kindOfProperty, type StringKind } from '../../jsonld/graph/property-kinds.js'

/** The kind of a string in a head or in its graph. `undefined` if the key does not determine it. */
export function kindOfHeadValue(
  key: string,
  parent: UrlData | undefined,
  path: readonly (string | number)[],
): StringKind | undefined {
  // The keys of `alternates` are languages and media types.
  if (path[0] === 'alternates') return 'url'
  // The author of a head is a name, that of an article a URL.
  if (key === 'author') return path.length === 1 ? 'text' : undefined
  if (key === 'imagesrcset') return 'srcset'
  if (key === 'content') return kindOfContent(parent)
  if (TEXT_FIELDS.has(key)) return 'text'
  return URL_FIELDS.has(key) ? 'url' : kindOfProperty(key, parent)
}

/** Whether the content of a `<meta>` is a URL, of Open Graph, Twitter cards, app links or pinned sites. https://ogp.me/ */
export function isUrlMeta(name: string): boolean {
  return URL_META.test(name.trim())
}

/** Whether the content of a `<meta>` is text. */
export function isTextMeta(name: string): boolean {
  return TEXT_META.test(name.trim())
}

const URL_META =
  /(?:^|[:._-])(?:url|secure_url|image|src|thumbnail|logo|video|audio|player|stream|see_also)$|(?:^|:)publisher$|^article:author$|^twitter:app:url:|^msapplication-(?:tileimage|config|starturl|\w+logo)$/i

const TEXT_META =
  /(?:^|[:._-])(?:title|description|site_name|alt|keywords|abstract|(?:label|data)\d+)$|^(?:author|article:(?:section|tag)|(?:dc|dcterms)\.creator)$/i

/** Text fields of a head that are not schema.org properties. */
const TEXT_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'alt',
  'data',
  'label',
  'property',
  'section',
  'siteName',
  'tags',
])

/** URL fields of a head that are not schema.org properties. */
const URL_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'canonical',
  'href',
  'next',
  'prev',
  'secureUrl',
])

function kindOfContent(meta: UrlData | undefined): StringKind | undefined {
  const names = [meta?.name, meta?.property].filter((name) => typeof name === 'string')
  if (names.some(isTextMeta)) return 'text'
  return names.some(isUrlMeta) ? 'url' : undefined
}
