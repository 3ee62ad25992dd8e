import type { Head, HeadTag } from '../../head/model/head.js'
import { headOfTags } from '../../head/read/head-of-tags.js'
import { parseHead } from '../../head/read/parse-head.js'
import { toTags } from '../../head/write/to-tags.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import { adoptParsedHead } from '../adopt-html.js'
import { withUnclearRobots } from '../with-unclear-robots.js'

/**
 * Reads the head of a printed page, for SEO plugins that have no API, such as The SEO Framework.
 *
 * Keeps what an SEO plugin prints: title, description, robots, canonical, Open Graph, Twitter card, JSON-LD, and tags of the same kind
 * that are not known here. Omits what WordPress and themes print on every page: feeds, discovery links, icons, viewport, generator. Also
 * omits tags with an empty value, which some plugins print for settings that are not set, and everything that `parseHead` drops.
 *
 * @param html The HTML of a page, or of its head.
 * @returns `undefined` if the value is not a string, or if nothing is left.
 * @see https://wordpress.org/plugins/autodescription/
 * @example
 * ```ts
 * import { headFromHtml } from 'wp-faq-seo/plugins'
 *
 * const html = '<html><head><meta name="viewport" content="width=device-width"><title>Q&amp;A</title><meta property="og:type" content="article"></head>'
 * headFromHtml(html) // { title: 'Q&A', openGraph: { type: 'article' } }
 * ```
 */
export function headFromHtml(html: unknown): Head | undefined {
  if (typeof html !== 'string') return undefined
  const tags = toTags(parseHead(html).head).filter((tag) => !isEmpty(tag) && !isOfWordPress(tag))
  const head = undefinedIfEmpty(adoptParsedHead(headOfTags(tags)))
  return head && (isOfYoast(html) ? head : withUnclearRobots(head))
}

/** Whether Yoast SEO printed the head: its comment and the class of its script are in every page. */
function isOfYoast(html: string): boolean {
  return html.includes('yoast-schema-graph') || html.includes('Yoast SEO')
}

function isEmpty(tag: HeadTag): boolean {
  if (tag.tag === 'title') return tag.text.trim() === ''
  return tag.tag === 'meta' && tag.attributes.content?.trim() === ''
}

/** Whether WordPress itself, or a theme, prints a tag. */
function isOfWordPress(tag: HeadTag): boolean {
  if (tag.tag === 'meta') {
    const { charset, name = '' } = tag.attributes
    return charset !== undefined || META_OF_WORDPRESS.test(name)
  }
  if (tag.tag !== 'link') return false
  const { rel = '', type, hreflang } = tag.attributes
  // Feeds and oEmbed have a type. The same page in another language has none.
  if (/^\s*alternate\s*$/i.test(rel)) return type !== undefined || hreflang === undefined
  return LINK_OF_WORDPRESS.test(rel)
}

const META_OF_WORDPRESS =
  /^(?:viewport|generator|theme-color|color-scheme|format-detection|msapplication-.*)$/i
/** @see https://developer.wordpress.org/reference/hooks/wp_head/ */
const LINK_OF_WORDPRESS =
  /(?:^|\s)(?:https:\/\/api\.w\.org\/|EditURI|wlwmanifest|shortlink|pingback|profile|icon|apple-touch-icon(?:-precomposed)?|mask-icon)(?:\s|$)/i
