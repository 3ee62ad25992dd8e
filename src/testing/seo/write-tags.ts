import { escapeAttribute, escapeText } from '../../content/html/escape.js'
import { toOpenGraphLocale } from '../../head/derive/open-graph-locale.js'
import { pageTitle, type SeoPost, SITE_NAME } from './seo-post.js'

/** A tag with its name and its value. Those without a value are not printed. */
export type NamedValue = readonly [name: string, value: string | number | undefined]

/** How a plugin closes a tag. */
export type TagEnd = ' />' | '/>' | '>'

/** Writes the title. */
export function titleTag(post: SeoPost): string {
  return `<title>${escapeText(pageTitle(post))}</title>`
}

/** Writes the canonical link. */
export function canonicalTag({ link }: SeoPost, end: TagEnd): string {
  return `<link rel="canonical" href="${escapeAttribute(link)}"${end}`
}

/** Writes meta tags. */
export function metaTags(key: 'name' | 'property', values: readonly NamedValue[], end: TagEnd): string[] {
  return values.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [`<meta ${key}="${name}" content="${escapeAttribute(String(value))}"${end}`],
  )
}

/** The order in which most plugins print the Open Graph tags of every page. */
const USUAL_ORDER = ['locale', 'type', 'title', 'description', 'url', 'site_name'] as const

/** Lists the Open Graph tags of every page, in the order of the plugin. */
export function openGraphOf(
  post: SeoPost,
  order: readonly (typeof USUAL_ORDER)[number][] = USUAL_ORDER,
): readonly NamedValue[] {
  const values = {
    locale: toOpenGraphLocale(post.language),
    type: 'article',
    title: pageTitle(post),
    description: post.description,
    url: post.link,
    site_name: SITE_NAME,
  }
  return order.map((name) => [`og:${name}`, values[name]])
}

/** Lists the Open Graph tags of the image. */
export function imageOf({ image }: SeoPost): readonly NamedValue[] {
  if (image === undefined) return []
  return [
    ['og:image', image.url],
    ['og:image:width', image.width],
    ['og:image:height', image.height],
  ]
}

/** Lists the tags of a Twitter card. */
export function twitterOf(post: SeoPost): readonly NamedValue[] {
  return [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', pageTitle(post)],
    ['twitter:description', post.description],
  ]
}

/** Lists the times, with their zone. */
export function timesOf({ published, modified }: SeoPost): readonly NamedValue[] {
  return [
    ['article:published_time', `${published}+00:00`],
    ['article:modified_time', `${modified}+00:00`],
  ]
}
