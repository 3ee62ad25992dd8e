import { decodeEntities } from '../../content/html/entities.js'
import type { Head, HeadTag } from '../../head/model/head.js'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { undefinedIfEmpty } from '../../internal/undefined-if-empty.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { adoptHtml, adoptTags } from '../adopt-html.js'
import { canonicalTags, metaTags, textsOf, titleTags } from '../field-tags.js'
import type { PluginHeadOptions } from '../plugin.js'
import { withTitle } from '../with-title.js'
import { withUnclearRobots } from '../with-unclear-robots.js'
import { withOwnRobots } from './own-robots.js'

/**
 * Reads the head that All in One SEO printed for a post or a term: its fields `aioseo_head`, which is HTML, and `aioseo_head_json`.
 *
 * The HTML is complete except for the title, which newer versions omit. Without the HTML, the head is that of the JSON, in the order in
 * which the plugin prints it.
 *
 * In a list, the plugin adds the robots directives of a post to those of all later posts. They are removed, using `aioseo_meta_data`, or
 * otherwise the order of the directives. `report` receives `foreign-robots`.
 *
 * @param value A post or a term, or an object with these fields.
 * @returns `undefined` if the value has none of them, or they are empty.
 * @see https://aioseo.com/docs/
 * @example
 * ```ts
 * import { headFromAioseo } from 'wp-faq-seo/plugins'
 *
 * headFromAioseo({ aioseo_head_json: { title: 'Q&A', description: '', 'og:title': 'Q&amp;A' } }) // { title: 'Q&A', openGraph: { title: 'Q&A' } }
 * ```
 */
export function headFromAioseo(value: unknown, { report }: PluginHeadOptions = {}): Head | undefined {
  if (!isPlainObject(value)) return undefined
  const { aioseo_head: html, aioseo_head_json: json, aioseo_meta_data: settings } = value
  const fields = isPlainObject(json) ? json : {}
  const printed = typeof html === 'string' ? undefinedIfEmpty(adoptHtml(html)) : undefined
  const head = printed ?? undefinedIfEmpty(adoptTags(listTags(fields)))
  if (head === undefined) return undefined
  const isProtected = isPlainObject(value.content) && value.content.protected === true
  const robots = { settings, isProtected, report }
  return withUnclearRobots(withOwnRobots(withTitle(head, fields.title), robots))
}

/** Lists the tags that the plugin prints for its JSON, in the same order. */
function listTags({
  title,
  description,
  robots,
  keywords,
  canonical_url: canonical,
  schema,
  ...others
}: PlainObject): HeadTag[] {
  return [
    ...titleTags(title),
    ...metaTags('name', { description, robots, keywords }),
    ...canonicalTags(canonical),
    ...Object.entries(others).flatMap(([name, value]) => socialTags(name, value)),
    ...(isPlainObject(schema) ? [{ tag: 'script' as const, json: schema as JsonValue }] : []),
  ]
}

/** The texts of social tags have passed WordPress's escaping. Other fields, such as `webmasterTools`, are settings. */
function socialTags(name: string, value: unknown): HeadTag[] {
  if (!/^(?:og|article|fb|twitter):/.test(name)) return []
  const texts = textsOf(value).map(decodeEntities)
  return metaTags(name.startsWith('twitter:') ? 'name' : 'property', { [name]: texts })
}
