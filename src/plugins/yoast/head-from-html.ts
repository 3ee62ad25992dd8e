import type { Head } from '../../head/model/head.js'
import { parseHead } from '../../head/read/parse-head.js'
import { adoptDescription } from '../adopt-description.js'
import { adoptGraph, adoptJson } from '../adopt-graph.js'

/**
 * Reads `yoast_head`, the HTML that Yoast SEO adds to REST responses, as a head.
 *
 * Everything that Yoast prints is kept, in its order. Plain text in the graph is decoded, active content is removed from answers,
 * and unrendered shortcodes of page builders are removed from descriptions and answers. Tags that `parseHead` drops are omitted.
 *
 * @see https://developer.yoast.com/customization/apis/rest-api/
 * @example
 * ```ts
 * import { headFromYoastHtml } from 'wp-faq-seo/plugins'
 *
 * headFromYoastHtml('<title>Q&#038;A</title>\n<meta name="twitter:card" content="summary" />') // { title: 'Q&A', twitter: { card: 'summary' } }
 * ```
 */
export function headFromYoastHtml(html: string): Head {
  const { head } = parseHead(html)
  const graph = adoptGraph(head.graph)
  const extra = head.extra?.map((tag) => (tag.tag === 'script' ? { ...tag, json: adoptJson(tag.json) } : tag))
  const { openGraph, twitter } = head
  return {
    ...withDescription(head),
    ...(openGraph !== undefined && { openGraph: withDescription(openGraph) }),
    ...(twitter !== undefined && { twitter: withDescription(twitter) }),
    ...(graph !== undefined && { graph }),
    ...(extra !== undefined && { extra }),
  }
}

/** Adopts the description among the fields. */
function withDescription<Fields extends { readonly description?: string }>(fields: Fields): Fields {
  const { description, ...others } = fields
  if (description === undefined) return fields
  const adopted = adoptDescription(description)
  if (adopted === description) return fields
  return (adopted === undefined ? others : { ...fields, description: adopted }) as Fields
}
