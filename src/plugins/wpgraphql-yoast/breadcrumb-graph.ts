import { decodeEntities } from '../../content/html/entities.js'
import type { Head } from '../../head/model/head.js'
import { isPlainObject } from '../../internal/plain-object.js'
import { createIds } from '../../jsonld/graph/ids.js'
import { toSafeJson } from '../../jsonld/graph/safe-graph.js'
import { buildBreadcrumbNode } from '../../jsonld/nodes/breadcrumb.js'

/**
 * Builds the graph of a page if only its breadcrumb is known: `[{ url, text }]`, the page itself last. WPGraphQL sends these texts encoded,
 * unlike its other fields. They are decoded here.
 *
 * @returns `undefined` if there is no breadcrumb.
 */
export function breadcrumbGraph(breadcrumbs: unknown): Pick<Head, 'graph'> | undefined {
  const items = (Array.isArray(breadcrumbs) ? breadcrumbs : []).flatMap((item) => {
    const { url, text } = isPlainObject(item) ? item : {}
    return typeof text === 'string' && typeof url === 'string' ? [{ name: decodeEntities(text), url }] : []
  })
  const last = items.pop()
  if (last === undefined) return undefined
  const node = buildBreadcrumbNode([...items, { name: last.name }], createIds(last.url).breadcrumb)
  return { graph: toSafeJson({ '@context': 'https://schema.org', '@graph': [node] }) }
}
