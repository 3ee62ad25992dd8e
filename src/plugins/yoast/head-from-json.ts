import {
  decodeEscapedText,
  decodeEscapedTextUrl,
  decodeEscapedUrl,
} from '../../content/stored/wordpress-escaping.js'
import type {
  Article,
  Head,
  OpenGraph,
  OpenGraphImage,
  Twitter,
  TwitterLabel,
} from '../../head/model/head.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import { parseRobots } from '../../site/robots-content.js'
import type { RestYoastHead, RestYoastImage } from '../../wordpress/shapes/yoast-head.js'
import { adoptDescription } from '../adopt-description.js'
import { adoptGraph } from '../adopt-graph.js'

/**
 * Reads `yoast_head_json`, the object that Yoast SEO adds to REST responses, as a head.
 *
 * Its values have not passed WordPress's escaping: character references are decoded as a browser would decode the tags that
 * Yoast prints. Unrendered shortcodes of page builders are removed from descriptions and answers. URLs with a scheme that WordPress
 * does not print are omitted. So are keys of Yoast add-ons, which do not show the tag that the add-on prints.
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
  const head: Draft<Head> = {}
  if (json.title) head.title = decodeEscapedText(json.title)
  const description = toDescription(json.description)
  if (description !== undefined) head.description = description
  const canonical = json.canonical && decodeEscapedUrl(json.canonical)
  if (canonical) head.canonical = canonical
  const prev = json.prev && decodeEscapedUrl(json.prev)
  if (prev) head.prev = prev
  const next = json.next && decodeEscapedUrl(json.next)
  if (next) head.next = next
  const robots = json.robots === undefined ? '' : Object.values(json.robots).join(', ')
  if (robots !== '') head.robots = parseRobots(decodeEscapedText(robots))
  if (json.author) head.author = decodeEscapedText(json.author)
  const openGraph = toOpenGraph(json)
  if (openGraph !== undefined) head.openGraph = openGraph
  const article = toArticle(json)
  if (article !== undefined) head.article = article
  const twitter = toTwitter(json)
  if (twitter !== undefined) head.twitter = twitter
  const graph = adoptGraph(json.schema)
  if (graph !== undefined) head.graph = graph
  return head
}

function toDescription(stored: string | undefined): string | undefined {
  return stored ? adoptDescription(decodeEscapedText(stored)) : undefined
}

/** An object that is built field by field. This is cheaper than spreading, and it happens for every post. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

function toOpenGraph(json: RestYoastHead): OpenGraph | undefined {
  const openGraph: Draft<OpenGraph> = {}
  if (json.og_locale) openGraph.locale = decodeEscapedText(json.og_locale)
  if (json.og_type) openGraph.type = decodeEscapedText(json.og_type)
  if (json.og_title) openGraph.title = decodeEscapedText(json.og_title)
  const description = toDescription(json.og_description)
  if (description !== undefined) openGraph.description = description
  const url = json.og_url && decodeEscapedTextUrl(json.og_url)
  if (url) openGraph.url = url
  if (json.og_site_name) openGraph.siteName = decodeEscapedText(json.og_site_name)
  const images = json.og_image?.map(toImage).filter((image) => image !== undefined)
  if (images !== undefined && images.length > 0) openGraph.images = images
  return undefinedIfEmpty(openGraph)
}

function toArticle(json: RestYoastHead): Article | undefined {
  const article: Draft<Article> = {}
  const publisher = json.article_publisher && decodeEscapedTextUrl(json.article_publisher)
  if (publisher) article.publisher = publisher
  const author = json.article_author && decodeEscapedTextUrl(json.article_author)
  if (author) article.author = author
  const { article_published_time: published, article_modified_time: modified } = json
  if (published) article.publishedTime = decodeEscapedText(published)
  if (modified) article.modifiedTime = decodeEscapedText(modified)
  return undefinedIfEmpty(article)
}

function toTwitter(json: RestYoastHead): Twitter | undefined {
  const twitter: Draft<Twitter> = {}
  if (json.twitter_card) twitter.card = decodeEscapedText(json.twitter_card)
  if (json.twitter_title) twitter.title = decodeEscapedText(json.twitter_title)
  const description = toDescription(json.twitter_description)
  if (description !== undefined) twitter.description = description
  const image = json.twitter_image && decodeEscapedUrl(json.twitter_image)
  if (image) twitter.image = image
  if (json.twitter_creator) twitter.creator = decodeEscapedText(json.twitter_creator)
  if (json.twitter_site) twitter.site = decodeEscapedText(json.twitter_site)
  const labels = json.twitter_misc === undefined ? [] : Object.entries(json.twitter_misc).map(toLabel)
  if (labels.length > 0) twitter.labels = labels
  return undefinedIfEmpty(twitter)
}

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

/** Reads a size, which is a number, a numeric string, or `""` if it is not known. */
function toPixels(value: number | string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(String(value)) ? Number(value) : undefined
}

function toLabel([label, data]: readonly [string, string]): TwitterLabel {
  return { label: decodeEscapedText(label), data: decodeEscapedText(data) }
}
