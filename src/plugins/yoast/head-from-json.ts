import type { Head, OpenGraphImage, TwitterLabel } from '../../head/head.js'
import { parseRobots } from '../../head/robots.js'
import type { RestYoastHead, RestYoastImage } from '../../wordpress/yoast-head.js'
import { adoptGraph } from '../adopt-graph.js'
import { decodeEscapedText, decodeEscapedTextUrl, decodeEscapedUrl } from '../wordpress-escaping.js'

/**
 * Makes a head from `yoast_head_json`, the object that Yoast SEO adds to REST responses.
 *
 * Its values stand there before WordPress's escaping, so character references are decoded as a browser would
 * decode the tags that Yoast prints. Addresses with a scheme that WordPress does not print are left out, and so are
 * keys that Yoast SEO itself does not write: the key does not tell which tag an add-on makes of it.
 *
 * @see https://developer.yoast.com/customization/apis/rest-api/
 * @example
 * ```ts
 * import { headFromYoastJson } from 'wp-faq-seo/plugins'
 *
 * headFromYoastJson({ title: 'Q&#038;A', robots: { index: 'index' }, og_locale: 'en_US' }) // { title: 'Q&A', robots: { index: true }, openGraph: { locale: 'en_US' } }
 * ```
 */
export function headFromYoastJson(json: RestYoastHead): Head {
  const draft: HeadDraft = {}
  for (const key of Object.keys(json)) {
    const place = FIELDS.get(key)
    const value = json[key]
    if (place === undefined || typeof value !== 'string') continue
    const [section, field, decode] = place
    const decoded = decode(value)
    if (decoded === '') continue
    if (section === 'head') {
      draft[field] = decoded
    } else {
      draft[section] ??= {}
      draft[section][field] = decoded
    }
  }
  if (json.robots !== undefined) {
    const content = Object.values(json.robots).join(', ')
    if (content !== '') draft.robots = parseRobots(decodeEscapedText(content))
  }
  const images = json.og_image?.map(toImage).filter((image) => image !== undefined)
  if (images !== undefined && images.length > 0) draft.openGraph = { ...draft.openGraph, images }
  const labels = json.twitter_misc === undefined ? [] : Object.entries(json.twitter_misc).map(toLabel)
  if (labels.length > 0) draft.twitter = { ...draft.twitter, labels }
  const graph = adoptGraph(json.schema)
  if (graph !== undefined) draft.graph = graph
  return draft as Head
}

type Section = 'openGraph' | 'article' | 'twitter'
type HeadDraft = { [Key in Section]?: Record<string, unknown> } & Record<string, unknown>
/** The keys of `T` whose values are text; those that an index signature allows do not count. */
type TextKey<T> = {
  [K in keyof T as string extends K ? never : K]-?: NonNullable<T[K]> extends string ? K : never
} extends infer Keys
  ? Keys[keyof Keys] & string
  : never

type Place =
  | PlaceIn<'head', Head>
  | PlaceIn<'openGraph', NonNullable<Head['openGraph']>>
  | PlaceIn<'article', NonNullable<Head['article']>>
  | PlaceIn<'twitter', NonNullable<Head['twitter']>>
type PlaceIn<Name extends string, T> = readonly [
  section: Name,
  field: TextKey<T>,
  decode: (value: string) => string,
]

/** Where the values that are text stand in a head, and how WordPress escapes them in the tag. */
const FIELDS: ReadonlyMap<string, Place> = /* @__PURE__ */ new Map<TextKey<RestYoastHead>, Place>([
  ['title', ['head', 'title', decodeEscapedText]],
  ['description', ['head', 'description', decodeEscapedText]],
  ['canonical', ['head', 'canonical', decodeEscapedUrl]],
  ['prev', ['head', 'prev', decodeEscapedUrl]],
  ['next', ['head', 'next', decodeEscapedUrl]],
  ['author', ['head', 'author', decodeEscapedText]],
  ['og_locale', ['openGraph', 'locale', decodeEscapedText]],
  ['og_type', ['openGraph', 'type', decodeEscapedText]],
  ['og_title', ['openGraph', 'title', decodeEscapedText]],
  ['og_description', ['openGraph', 'description', decodeEscapedText]],
  ['og_url', ['openGraph', 'url', decodeEscapedTextUrl]],
  ['og_site_name', ['openGraph', 'siteName', decodeEscapedText]],
  ['article_publisher', ['article', 'publisher', decodeEscapedTextUrl]],
  ['article_author', ['article', 'author', decodeEscapedTextUrl]],
  ['article_published_time', ['article', 'publishedTime', decodeEscapedText]],
  ['article_modified_time', ['article', 'modifiedTime', decodeEscapedText]],
  ['twitter_card', ['twitter', 'card', decodeEscapedText]],
  ['twitter_title', ['twitter', 'title', decodeEscapedText]],
  ['twitter_description', ['twitter', 'description', decodeEscapedText]],
  ['twitter_image', ['twitter', 'image', decodeEscapedUrl]],
  ['twitter_creator', ['twitter', 'creator', decodeEscapedText]],
  ['twitter_site', ['twitter', 'site', decodeEscapedText]],
])

function toImage(image: RestYoastImage): OpenGraphImage | undefined {
  const url = decodeEscapedUrl(image.url ?? '')
  if (url === '') return undefined
  const width = toPixels(image.width)
  const height = toPixels(image.height)
  const type = decodeEscapedText(image.type ?? '')
  return {
    url,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(type !== '' && { type }),
  }
}

/** A number, a numeric string, or `""` where the size is not known. */
function toPixels(value: number | string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(String(value)) ? Number(value) : undefined
}

function toLabel([label, data]: readonly [string, string]): TwitterLabel {
  return { label: decodeEscapedText(label), data: decodeEscapedText(data) }
}
