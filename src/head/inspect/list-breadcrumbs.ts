import { isSamePage } from '../../internal/page-url.js'
import { toArray } from '../../internal/to-array.js'
import { toHttpUrl } from '../../internal/web-url.js'
import { findNodes } from '../../jsonld/graph/find-nodes.js'
import { objectOf } from '../../jsonld/graph/graph-index.js'
import { nameOfListItem, urlOfItem } from '../../jsonld/graph/list-item.js'
import type { GraphNode, JsonValue } from '../../jsonld/graph/node.js'
import { checkHead } from '../model/check-head.js'
import type { Head } from '../model/head.js'
import { findWebPage, pageUrlOf } from '../model/page-of-head.js'

/** An item of a breadcrumb. */
export interface Breadcrumb {
  /** Text of the link, as plain text. */
  readonly name: string
  /** Absolute URL. Usually absent for the current page. */
  readonly url?: string
  /** Whether the item is the current page, which needs no link. */
  readonly isCurrent: boolean
}

/**
 * Lists the items of the breadcrumb in the graph of a head, in order. Show them on the page: search engines expect the visible breadcrumb
 * and the markup to agree.
 *
 * Returns `[]` if the graph has no breadcrumb. Items without a name are omitted, and so are URLs that are not http(s). If there are
 * several breadcrumbs, the one that the page's node references is used, or else the first one.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @example
 * ```ts
 * import { listBreadcrumbs } from 'wp-faq-seo/head'
 *
 * const list = {
 *   '@type': 'BreadcrumbList',
 *   itemListElement: [
 *     { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
 *     { '@type': 'ListItem', position: 2, name: 'Fees?' },
 *   ],
 * }
 * listBreadcrumbs({ graph: { '@context': 'https://schema.org', '@graph': [list] } })
 * // [{ name: 'Home', url: 'https://www.example.com/', isCurrent: false }, { name: 'Fees?', isCurrent: true }]
 * ```
 */
export function listBreadcrumbs(head: Head): Breadcrumb[] {
  checkHead(head)
  const pageUrl = pageUrlOf(head)
  const items = toArray(findList(head)?.itemListElement).flatMap(readItem)
  return items.map(({ name, url }, index) => {
    const isLast = index === items.length - 1
    const isCurrent = url === undefined ? isLast : pageUrl !== undefined && isSamePage(url, pageUrl)
    return { name, ...(url !== undefined && { url }), isCurrent }
  })
}

function findList(head: Head): GraphNode | undefined {
  const lists = findNodes(head.graph, 'BreadcrumbList')
  if (lists.length < 2) return lists[0]
  const own = objectOf(findWebPage(head)?.breadcrumb)?.['@id']
  return lists.find((list) => own !== undefined && list['@id'] === own) ?? lists[0]
}

function readItem(element: JsonValue): { readonly name: string; readonly url?: string }[] {
  const item = objectOf(element)
  const name = item && nameOfListItem(item)
  const url = toHttpUrl(urlOfItem(item?.item) ?? '') || undefined
  return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }]
}
