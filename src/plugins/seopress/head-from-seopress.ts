import { decodeEntities } from '../../content/html/entities.js'
import { hasActiveScheme } from '../../content/urls/url-scheme.js'
import type { Head } from '../../head/model/head.js'
import { omitUndefined } from '../../internal/omit-undefined.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import type { Robots } from '../../site/robots.js'
import { withUnclearRobots } from '../with-unclear-robots.js'

/**
 * Reads the fields of SEOPress: the response of `seopress/v1/posts/ID` or `seopress/v1/posts/by-url`.
 *
 * Texts are decoded once. Empty fields are omitted. The plugin does not send a canonical that is the link of the post, `og:type`, locale,
 * times and JSON-LD; pass `site` to `composeHead` to derive them. For a post that does not exist or is protected, the plugin responds with
 * status 200 and without data.
 *
 * @returns `undefined` if the value is not such a response, or has no fields.
 * @see https://www.seopress.org/support/guides/get-started-with-the-seopress-rest-api/
 * @example
 * ```ts
 * import { composeHead, parsePost } from 'wp-faq-seo'
 * import { headFromSeopress } from 'wp-faq-seo/plugins'
 *
 * const post = parsePost({ id: 7, type: 'faq', link: 'https://example.com/faq/fees/', title: { rendered: 'Fees?' } })
 * const pluginHead = headFromSeopress({ success: true, data: { title: 'Q&amp;A', description: '', robots: { noindex: true } } })
 * pluginHead // { title: 'Q&A', robots: { index: false, text: 'noindex' } }
 * const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }
 * composeHead(post, { pluginHead, site }).openGraph?.siteName // 'Example'
 * ```
 */
export function headFromSeopress(value: unknown): Head | undefined {
  if (!isPlainObject(value)) return undefined
  const { title, description, canonical, robots, og, twitter } = isPlainObject(value.data)
    ? value.data
    : value
  const social = readSocial(og)
  const { images, ...openGraph } = social
  const { images: cards, ...card } = readSocial(twitter)
  const head: Head | undefined = undefinedIfEmpty(
    omitUndefined({
      title: toText(title),
      description: toText(description),
      canonical: toUrl(canonical),
      robots: readRobots(robots),
      openGraph: undefinedIfEmpty(omitUndefined({ ...openGraph, images })),
      twitter: undefinedIfEmpty(omitUndefined({ ...card, image: cards?.[0]?.url })),
    }),
  )
  return head && withUnclearRobots(head)
}

function readSocial(value: unknown) {
  const {
    title,
    description,
    image,
    image_width: width,
    image_height: height,
  } = isPlainObject(value) ? value : {}
  const url = toUrl(image)
  const images = url && [omitUndefined({ url, width: toSize(width), height: toSize(height) })]
  return omitUndefined({
    title: toText(title),
    description: toText(description),
    images: images || undefined,
  })
}

/** The directives that are switched on. */
function readRobots(value: unknown): Robots | undefined {
  const { noindex, nofollow, nosnippet, noimageindex } = isPlainObject(value) ? value : {}
  return undefinedIfEmpty({
    ...(noindex === true && { index: false }),
    ...(nofollow === true && { follow: false }),
    ...(nosnippet === true && { snippet: false }),
    ...(noimageindex === true && { imageIndex: false }),
  })
}

/** A text. Those that an editor typed are plain, and the others have references; a plain `&` rarely begins one. */
function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value) : undefined
}

function toUrl(value: unknown): string | undefined {
  const url = toText(value)
  return url === undefined || hasActiveScheme(url) ? undefined : url
}

function toSize(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined
}
