import { decodeEntities } from '../../content/html/entities.js'
import type { Head, HeadTag } from '../../head/model/head.js'
import { isPlainObject, type PlainObject } from '../../internal/plain-object.js'
import { toArray } from '../../internal/to-array.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { adoptHtml, adoptTags } from '../adopt-html.js'
import type { PluginHeadOptions } from '../plugin.js'
import { undefinedIfEmpty } from '../undefined-if-empty.js'
import { withTitle } from '../with-title.js'
import { withUnclearRobots } from '../with-unclear-robots.js'
import { withOwnRobots } from './own-robots.js'

/**
 * Reads the head that All in One SEO printed for a post or a term: its fields `aioseo_head`, which is HTML, and `aioseo_head_json`.
 *
 * The HTML is complete but for the title, which newer versions leave out. Without the HTML, the head is that of the JSON, in the order in
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
    ...textsOf(title).map((text): HeadTag => ({ tag: 'title', text })),
    ...Object.entries({ description, robots, keywords }).flatMap(([name, value]) =>
      listMetas('name', name, value),
    ),
    ...textsOf(canonical).map((href): HeadTag => ({ tag: 'link', attributes: { rel: 'canonical', href } })),
    ...Object.entries(others).flatMap(([name, value]) => listSocialMetas(name, value)),
    ...(isPlainObject(schema) ? [{ tag: 'script' as const, json: schema as JsonValue }] : []),
  ]
}

/** The texts of social tags have passed WordPress's escaping. Other fields, such as `webmasterTools`, are settings. */
function listSocialMetas(name: string, value: unknown): HeadTag[] {
  if (!/^(?:og|article|fb|twitter):/.test(name)) return []
  const texts = textsOf(value).map(decodeEntities)
  return listMetas(name.startsWith('twitter:') ? 'name' : 'property', name, texts)
}

function listMetas(key: 'name' | 'property', name: string, value: unknown): HeadTag[] {
  return textsOf(value).map((content): HeadTag => ({ tag: 'meta', attributes: { [key]: name, content } }))
}

/** The values of a field, which may be a list, and a number for sizes of images. */
function textsOf(value: unknown): string[] {
  return toArray(value).flatMap((one) =>
    typeof one === 'number' || (typeof one === 'string' && one !== '') ? [String(one)] : [],
  )
}
